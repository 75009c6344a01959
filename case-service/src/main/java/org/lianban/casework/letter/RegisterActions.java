package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import org.lianban.casework.letter.RegisterQueries.Count;
import org.lianban.casework.letter.RegisterView.RegisterAction;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.letter.domain.NumberBook;
import org.lianban.casework.letter.domain.NumberRules;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** What a head may do with a register now, by the rules that will decide. */
@ApplicationScoped
class RegisterActions {
    private final LegalClock clock;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    RegisterActions(LegalClock clock, ProblemCatalogue catalogue, CallerLanguage language) {
        this.clock = clock;
        this.catalogue = catalogue;
        this.language = language;
    }

    List<RegisterAction> of(RegisterKey key, Count count, Caller caller) {
        NumberBook book = new NumberBook(key.kind(), key.year(), count.opening(), count.last());
        Optional<Refused<NumberBook>> closed =
                NumberRules.closed(caller, key.office(), key.year(), clock.today().getYear());
        return List.of(
                action(
                        RegisterView.OPEN_NUMBERS,
                        closed.or(() -> NumberRules.closedToOpening(book))),
                action(RegisterView.VOID_NUMBER, closed));
    }

    private RegisterAction action(String name, Optional<Refused<NumberBook>> closed) {
        return closed.map(refused -> closed(name, refused))
                .orElseGet(() -> new RegisterAction(name, true, null, null));
    }

    private RegisterAction closed(String name, Refused<NumberBook> refused) {
        LetterRefusal code = LetterRefusal.valueOf(refused.refusal().name());
        String reason = catalogue.sentence(code.name(), refused.particulars(), language.locale());
        return new RegisterAction(name, false, code, reason);
    }
}
