package org.lianban.casework.letter.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** Who reads an office's register of letters, and who answers for its numbers (文号). */
public final class NumberRules {
    /** Those who answer for an office's letters, nearest first. */
    public static final List<Role> HEADS = List.of(Role.AGENCY_HEAD, Role.PRINCIPAL);

    /** More letters of one kind no office wrote before it came here. */
    public static final int MOST_ON_PAPER = 999_999;

    private NumberRules() {}

    /** Its own people and those of the offices above it. */
    public static boolean mayRead(Caller caller, OfficeId office, OfficeTree offices) {
        return caller.office().equals(office)
                || offices.superiors(office).contains(caller.office());
    }

    /** Why the caller changes nothing in that year's numbers of the office; empty if he may. */
    public static Optional<Refused<NumberBook>> closed(
            Caller caller, OfficeId office, int year, int thisYear) {
        boolean isHead = HEADS.stream().anyMatch(caller::is);
        if (!isHead || !caller.office().equals(office)) {
            return Optional.of(refused(LetterRefusal.LETTER_NUMBERS_HEAD_REQUIRED, Map.of()));
        }
        return year == thisYear
                ? Optional.empty()
                : Optional.of(
                        refused(
                                LetterRefusal.LETTER_YEAR_NOT_CURRENT,
                                Map.of("year", String.valueOf(thisYear))));
    }

    /** Why no opening number can be said of the book; empty if one can. */
    public static Optional<Refused<NumberBook>> closedToOpening(NumberBook book) {
        return book.isDrawnFrom()
                ? Optional.of(refused(LetterRefusal.LETTER_NUMBER_DRAWN, Map.of()))
                : Optional.empty();
    }

    /** Says which number was last used on paper; as often as need be until one is drawn. */
    public static Ruling<NumberBook> open(NumberBook book, int lastOnPaper) {
        Optional<Refused<NumberBook>> closed = closedToOpening(book);
        return closed.isPresent()
                ? closed.orElseThrow()
                : Ruling.made(book.openedAt(lastOnPaper), List.of(), List.of());
    }

    /**
     * Draws a number for a paper that was spoilt, or written outside: at once void, so that it
     * leaves no gap.
     *
     * @param n which one is meant; it must be the next
     */
    public static Ruling<NumberBook> spoil(NumberBook book, int n) {
        return n == book.next()
                ? Ruling.made(book.drawn(), List.of(), List.of())
                : refused(
                        LetterRefusal.LETTER_NUMBER_NOT_NEXT,
                        Map.of("next", String.valueOf(book.next()), "pointer", "/n"));
    }

    private static Refused<NumberBook> refused(
            LetterRefusal because, Map<String, String> particulars) {
        return new Refused<>(because, particulars);
    }
}
