package org.lianban.casework.letter.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/** A head makes void a letter that was written wrongly, and on which no act rests. */
public final class VoidingRules {
    private VoidingRules() {}

    /**
     * The letter becomes void, with the lists that go along with it; its number stays used, and
     * what was served stays served.
     */
    public static Ruling<IssuedLetter> makeVoid(
            IssuedLetter letter, String reason, Caller caller, OfficeTree offices) {
        Optional<Refused<IssuedLetter>> closed = closed(letter, caller, offices);
        return closed.isPresent()
                ? closed.orElseThrow()
                : Ruling.made(
                        letter,
                        List.of(),
                        List.of(VoidLetters.alone(letter.matter(), letter.id(), reason)));
    }

    /** Why the caller cannot make it void; empty if he can. Whose letter it is comes first. */
    public static Optional<Refused<IssuedLetter>> closed(
            IssuedLetter letter, Caller caller, OfficeTree offices) {
        boolean isHead = NumberRules.HEADS.stream().anyMatch(caller::is);
        if (!isHead || !caller.office().equals(letter.office())) {
            return refused(
                    LetterRefusal.LETTER_VOIDING_HEAD_REQUIRED,
                    Map.of("office", offices.office(letter.office()).name()));
        }
        if (letter.isVoid()) {
            return refused(LetterRefusal.LETTER_ALREADY_VOID, Map.of());
        }
        return IssuingAct.of(letter.kind())
                .flatMap(
                        act ->
                                refused(
                                        LetterRefusal.LETTER_RESTS_ON_ACT,
                                        Map.of("act", act.name())));
    }

    private static Optional<Refused<IssuedLetter>> refused(
            LetterRefusal because, Map<String, String> particulars) {
        return Optional.of(new Refused<>(because, particulars));
    }
}
