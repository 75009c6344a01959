package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import org.lianban.casework.letter.VoidingView.VoidingAction;
import org.lianban.casework.letter.domain.IssuedLetter;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.casework.letter.domain.VoidingRules;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** What a caller may do about a letter's validity, by the rules that will decide. */
@ApplicationScoped
class VoidingViews {
    private final Matters matters;
    private final Offices offices;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    VoidingViews(
            Matters matters, Offices offices, ProblemCatalogue catalogue, CallerLanguage language) {
        this.matters = matters;
        this.offices = offices;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    VoidingView view(IssuedLetter letter, Caller caller) {
        return new VoidingView(
                letter.id().toString(),
                letter.matter().toString(),
                letter.isVoid() ? "VOID" : "VALID",
                List.of(
                        VoidingRules.closed(letter, caller, offices.tree())
                                .map(this::closed)
                                .orElseGet(
                                        () ->
                                                new VoidingAction(
                                                        VoidingView.MAKE_VOID, true, null, null))),
                matters.find(letter.matter()).orElseThrow().version());
    }

    private VoidingAction closed(Refused<IssuedLetter> refused) {
        LetterRefusal code = LetterRefusal.valueOf(refused.refusal().name());
        return new VoidingAction(
                VoidingView.MAKE_VOID,
                false,
                code,
                catalogue.sentence(code.name(), refused.particulars(), language.locale()));
    }
}
