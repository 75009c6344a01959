package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.EvidenceLetters;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.casework.transfer.domain.TransferLetters;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** Letters in HTML, marked as drafts, under the policy that their pages need. */
@ApplicationScoped
class DraftViews {
    private final Grants grants;
    private final PresentCircumstances present;
    private final Letters letters;
    private final FreshCommands commands;

    DraftViews(
            Grants grants, PresentCircumstances present, Letters letters, FreshCommands commands) {
        this.grants = grants;
        this.present = present;
        this.letters = letters;
        this.commands = commands;
    }

    /** The transfer letter; of one that went out, if that is not kept from the caller. */
    Response page(TransferTerms terms, Caller caller) {
        return page(
                TransferLetters.of(terms, commands.letter(), present.of(terms, caller)), caller);
    }

    /** The list of evidence; of a transfer that nothing goes along with there is none. */
    Response list(TransferTerms terms, Caller caller) {
        Circumstances now = present.of(terms, caller);
        if (terms.evidence().isEmpty()
                || !now.evidence().items().keySet().containsAll(terms.evidence())) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        grants.requireShown(
                caller, terms.matter(), terms.evidence().stream().map(EvidenceId::value).toList());
        return page(EvidenceLetters.list(terms, commands.letter(), now), caller);
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

    // What is drafted says what the letter says that came of it.
    private Response page(IssueLetter draft, Caller caller) {
        @Nullable TransferId transfer = draft.about();
        if (transfer != null) {
            grants.requireShown(
                    caller,
                    draft.matter(),
                    letters.ofTransfer(transfer, draft.kind()).stream()
                            .map(LetterId::value)
                            .toList());
        }
        return page(draft);
    }

    private Response page(IssueLetter letter) {
        String html = letters.preview(letter);
        return Response.ok(html)
                .header("Content-Security-Policy", letters.contentSecurityPolicy())
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store")
                .build();
    }
}
