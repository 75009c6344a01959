package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.RegisterQueries.Line;
import org.lianban.casework.letter.RegisterView.Entry;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.letter.domain.NumberRules;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;

/** Finds the register, or the one entry, that a question means. */
@ApplicationScoped
@Transactional
class RegisterCounter {
    private static final int USUAL = 50;
    private static final int MOST = 100;
    private static final int LONGEST_NUMBER = 60;
    private static final int FIRST_YEAR = 2000;
    private static final int LAST_YEAR = 9999;

    private final RegisterQueries queries;
    private final RegisterViews views;
    private final RegisterEntries entries;
    private final Offices offices;
    private final LegalClock clock;

    RegisterCounter(
            RegisterQueries queries,
            RegisterViews views,
            RegisterEntries entries,
            Offices offices,
            LegalClock clock) {
        this.queries = queries;
        this.views = views;
        this.entries = entries;
        this.offices = offices;
        this.clock = clock;
    }

    /** A page of a register, or the entry that is searched for. */
    RegisterView answer(Caller caller, RegisterQuestion asked) {
        RegisterKey key = key(caller, asked);
        String number = Fields.optionalText("/number", asked.number(), LONGEST_NUMBER);
        return number == null ? page(caller, key, asked) : search(caller, key, number);
    }

    /** The whole register, lowest numbers first. */
    List<Entry> whole(Caller caller, RegisterKey key) {
        requireReader(caller, key);
        return entries.seen(key, queries.whole(key), caller);
    }

    RegisterKey key(Caller caller, RegisterQuestion asked) {
        OfficeId office = asked.office() == null ? caller.office() : office(asked.office());
        return new RegisterKey(
                office,
                asked.kind() == null ? RegisterViews.KINDS.getFirst() : kind("/kind", asked.kind()),
                asked.year() == null
                        ? clock.today().getYear()
                        : number("/year", asked.year(), FIRST_YEAR, LAST_YEAR));
    }

    /** A kind that has numbers; anything else is malformed. */
    static LetterKind kind(String pointer, String text) {
        return RegisterViews.KINDS.stream()
                .filter(kind -> kind.name().equals(text))
                .findFirst()
                .orElseThrow(() -> malformed(pointer));
    }

    private RegisterView page(Caller caller, RegisterKey key, RegisterQuestion asked) {
        requireReader(caller, key);
        int before =
                asked.after() == null
                        ? Integer.MAX_VALUE
                        : number("/after", asked.after(), 1, Integer.MAX_VALUE);
        int limit = asked.limit() == null ? USUAL : number("/limit", asked.limit(), 1, MOST);
        List<Line> lines = queries.page(key, before, limit + 1);
        List<Line> shown = lines.subList(0, Math.min(limit, lines.size()));
        return views.view(
                key,
                caller,
                null,
                entries.seen(key, shown, caller),
                lines.size() > limit ? String.valueOf(shown.getLast().n()) : null);
    }

    private RegisterView search(Caller caller, RegisterKey asked, String text) {
        Optional<LetterNumber> whole = LetterNumber.parse(text);
        if (whole.isPresent()) {
            LetterNumber number = whole.get();
            Optional<RegisterKey> meant = meant(number);
            return found(caller, meant.orElse(asked), line(meant, number), number.toString());
        }
        int n =
                LetterNumber.parseAlone(text)
                        .orElseThrow(
                                () ->
                                        new RefusedException(
                                                LetterRefusal.LETTER_NUMBER_UNREADABLE,
                                                Map.of("pointer", "/number")));
        return found(caller, asked, queries.one(asked, n), String.valueOf(n));
    }

    // Whose code it is says the tree of today: what is found there must bear the very number.
    private Optional<Line> line(Optional<RegisterKey> meant, LetterNumber number) {
        return meant.flatMap(register -> queries.one(register, number.n()))
                .filter(line -> number.toString().equals(line.number()));
    }

    private Optional<RegisterKey> meant(LetterNumber number) {
        Optional<Office> office =
                offices.tree().all().stream()
                        .filter(one -> one.documentCode().equals(number.documentCode()))
                        .findFirst();
        Optional<LetterKind> kind =
                RegisterViews.KINDS.stream()
                        .filter(one -> number.kindCode().equals(one.numberCode()))
                        .findFirst();
        return office.flatMap(one -> kind.map(of -> new RegisterKey(one.id(), of, number.year())));
    }

    // A letter that came from elsewhere is found by whoever sees its matter; what he may not see
    // answers as if there were none.
    private RegisterView found(Caller caller, RegisterKey key, Optional<Line> line, String number) {
        boolean isRead = NumberRules.mayRead(caller, key.office(), offices.tree());
        List<Entry> found =
                line.stream()
                        .flatMap(one -> entries.seen(key, List.of(one), caller).stream())
                        .filter(entry -> isRead || (entry.shown() && entry.letterId() != null))
                        .toList();
        return views.view(key, caller, number, found, null);
    }

    private void requireReader(Caller caller, RegisterKey key) {
        if (!NumberRules.mayRead(caller, key.office(), offices.tree())) {
            throw new RefusedException(LetterRefusal.LETTER_REGISTER_NOT_YOURS);
        }
    }

    private OfficeId office(String text) {
        return offices.tree().all().stream()
                .map(Office::id)
                .filter(id -> id.value().equals(text))
                .findFirst()
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }

    private static int number(String pointer, @Nullable String text, int least, int most) {
        try {
            int number = Integer.parseInt(String.valueOf(text));
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw malformed(pointer);
        }
        throw malformed(pointer);
    }

    private static RefusedException malformed(String pointer) {
        return new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", pointer));
    }
}
