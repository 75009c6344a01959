package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.jurisdiction.domain.Ground;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.DesignationOptionsView.DesigneeLine;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DesignationOptions;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CallerLanguage;

/** What the common superior reads while it decides. */
@ApplicationScoped
class DesignationViews {
    private final TransferStore store;
    private final PresentCircumstances present;
    private final Leads leads;
    private final CallerLanguage language;

    DesignationViews(
            TransferStore store,
            PresentCircumstances present,
            Leads leads,
            CallerLanguage language) {
        this.store = store;
        this.present = present;
        this.leads = leads;
        this.language = language;
    }

    DesignationOptionsView options(TransferId id, Caller caller) {
        TransferTerms terms = store.get(id).transfer().terms();
        Circumstances now = present.of(terms.matter(), caller);
        DesignationOptions options =
                DesignationOptions.of(
                        terms,
                        leads.content(terms.matter(), now.matter().writingOffice()).orElseThrow(),
                        now);
        return new DesignationOptionsView(
                options.designees().stream().map(designee -> line(designee, now)).toList());
    }

    private DesigneeLine line(DesignationOptions.Designee designee, Circumstances now) {
        @Nullable Ground ground = designee.ground();
        return new DesigneeLine(
                designee.office().value(),
                now.offices().office(designee.office()).name(),
                designee.side(),
                ground == null ? null : now.laws().brief(ground.articles(), language.locale()),
                ground == null ? null : reason(ground),
                ground != null && ground.isConditional());
    }

    private String reason(Ground ground) {
        return language.locale().getLanguage().equals("en") ? ground.english() : ground.chinese();
    }
}
