package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.letter.RegisterQueries.Count;
import org.lianban.casework.letter.RegisterQueries.OfMatter;
import org.lianban.casework.letter.RegisterView.Entry;
import org.lianban.casework.letter.RegisterView.Opening;
import org.lianban.casework.letter.RegisterView.RegisterOffice;
import org.lianban.casework.letter.RegisterView.Summary;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.NumberRules;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.Occasion;

/** Registers as a caller sees them: complete in numbers, silent about matters hidden from him. */
@ApplicationScoped
class RegisterViews {
    static final List<LetterKind> KINDS =
            Arrays.stream(LetterKind.values()).filter(kind -> kind.numberCode() != null).toList();

    private final RegisterQueries queries;
    private final Grants grants;
    private final Offices offices;
    private final LegalClock clock;
    private final RegisterActions actions;

    RegisterViews(
            RegisterQueries queries,
            Grants grants,
            Offices offices,
            LegalClock clock,
            RegisterActions actions) {
        this.queries = queries;
        this.grants = grants;
        this.offices = offices;
        this.clock = clock;
        this.actions = actions;
    }

    /**
     * The register, or a part of it.
     *
     * @param number what was searched for
     * @param next the number before which the following page begins
     */
    RegisterView view(
            RegisterKey key,
            Caller caller,
            @Nullable String number,
            List<Entry> items,
            @Nullable String next) {
        boolean isRead = NumberRules.mayRead(caller, key.office(), offices.tree());
        Count count = queries.count(key);
        return new RegisterView(
                RegisterOffice.of(offices.tree().office(key.office())),
                key.kind(),
                key.year(),
                number,
                isRead ? summary(key, count, caller) : null,
                items,
                next,
                readable(caller).map(RegisterOffice::of).toList(),
                KINDS,
                isRead ? years(key.office()) : List.of(key.year()),
                isRead ? actions.of(key, count, caller) : List.of());
    }

    private Summary summary(RegisterKey key, Count count, Caller caller) {
        List<OfMatter> ofMatters = queries.ofMatters(key);
        Set<MatterId> seen =
                grants.seenBy(
                        caller.office(),
                        caller.person(),
                        ofMatters.stream().map(OfMatter::matter).collect(Collectors.toSet()));
        int voided = queries.spoilt(key);
        int hidden = 0;
        for (OfMatter of : ofMatters) {
            if (seen.contains(of.matter())) {
                voided += of.voided();
            } else {
                hidden += of.letters();
            }
        }
        String documentCode = offices.tree().office(key.office()).documentCode();
        int next = count.last() + 1;
        return new Summary(
                count.opening(),
                queries.opened(key).map(this::opening).orElse(null),
                count.last(),
                count.found(),
                count.isComplete(),
                count.missing(),
                voided,
                hidden,
                next,
                LetterNumber.of(documentCode, key.kind(), key.year(), next).toString());
    }

    private Opening opening(RegisterQueries.Opened opened) {
        return new Opening(
                opened.lastOnPaper(),
                opened.reason(),
                LocalDate.ofInstant(opened.at(), Occasion.ZONE),
                offices.label(new PersonId(opened.by())).orElse(null));
    }

    private List<Integer> years(OfficeId office) {
        List<Integer> years = new ArrayList<>(queries.years(office));
        int present = clock.today().getYear();
        if (!years.contains(present)) {
            years.addFirst(present);
        }
        return years;
    }

    private Stream<Office> readable(Caller caller) {
        Office own = offices.tree().office(caller.office());
        return Stream.concat(
                Stream.of(own),
                offices.tree().all().stream()
                        .filter(office -> !office.id().equals(own.id()))
                        .filter(
                                office ->
                                        NumberRules.mayRead(caller, office.id(), offices.tree())));
    }
}
