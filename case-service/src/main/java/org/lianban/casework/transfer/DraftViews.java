package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.DraftOptionsView.BasisLine;
import org.lianban.casework.transfer.DraftOptionsView.CandidateLine;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DraftOptions;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferBasis;
import org.lianban.casework.transfer.domain.TransferLetters;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.Ruling;

/** What an officer reads while he writes a letter. */
@ApplicationScoped
class DraftViews {
    private final PresentCircumstances present;
    private final Leads leads;
    private final Letters letters;
    private final FreshCommands commands;
    private final CallerLanguage language;

    DraftViews(
            PresentCircumstances present,
            Leads leads,
            Letters letters,
            FreshCommands commands,
            CallerLanguage language) {
        this.present = present;
        this.leads = leads;
        this.letters = letters;
        this.commands = commands;
        this.language = language;
    }

    DraftOptionsView options(MatterId matter, Caller caller) {
        Circumstances now = present.of(matter, caller);
        DraftOptions options =
                DraftOptions.of(
                        leads.content(matter, now.matter().writingOffice()).orElseThrow(), now);
        return new DraftOptionsView(
                options.receivers().stream().map(receiver -> candidate(receiver, now)).toList(),
                lines(options.bases()),
                options.attachments());
    }

    /** The letter in HTML, marked as a draft, under the policy that its page needs. */
    Response page(TransferTerms terms, Caller caller) {
        return page(
                TransferLetters.transferLetter(
                        terms, commands.letter(), present.of(terms.matter(), caller)));
    }

    /** The letter that a considered step would send out. */
    Response page(Ruling.Made<Transfer> step) {
        return page(
                step.orders().stream()
                        .filter(IssueLetter.class::isInstance)
                        .map(IssueLetter.class::cast)
                        .findFirst()
                        .orElseThrow());
    }

    private Response page(IssueLetter letter) {
        String html = letters.preview(letter);
        return Response.ok(html)
                .header("Content-Security-Policy", letters.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }

    private CandidateLine candidate(DraftOptions.Receiver receiver, Circumstances now) {
        return new CandidateLine(
                receiver.office().value(),
                now.offices().office(receiver.office()).name(),
                lines(receiver.bases()),
                receiver.ground().isConditional(),
                isEnglish() ? receiver.ground().english() : receiver.ground().chinese());
    }

    private List<BasisLine> lines(List<TransferBasis> bases) {
        return bases.stream()
                .map(
                        basis ->
                                new BasisLine(
                                        basis,
                                        basis.basis(),
                                        isEnglish() ? basis.english() : basis.chinese()))
                .toList();
    }

    private boolean isEnglish() {
        return language.locale().getLanguage().equals("en");
    }
}
