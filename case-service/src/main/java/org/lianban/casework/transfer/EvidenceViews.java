package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.lianban.casework.access.SecretLabel;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.exhibit.domain.ExhibitParticulars;
import org.lianban.casework.exhibit.domain.ExhibitTransfer;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.transfer.DraftOptionsView.EvidenceOption;
import org.lianban.casework.transfer.TransferView.ActionLine;
import org.lianban.casework.transfer.TransferView.EvidenceLine;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.EvidenceRules;
import org.lianban.casework.transfer.domain.TransferTerms;
import org.lianban.kernel.contract.EvidenceId;

/** A matter's evidence as one reads it who drafts a transfer, or follows one. */
@ApplicationScoped
class EvidenceViews {
    private final Exhibits exhibits;
    private final ActionSentences sentences;

    EvidenceViews(Exhibits exhibits, ActionSentences sentences) {
        this.exhibits = exhibits;
        this.sentences = sentences;
    }

    /** What may go along with a new transfer, or with the draft that there is. */
    List<EvidenceOption> options(Circumstances now, DocumentMarks marks) {
        return exhibits.ofMatter(now.matter().id()).stream()
                .map(item -> option(item, now, marks))
                .toList();
    }

    private EvidenceOption option(Exhibit item, Circumstances now, DocumentMarks marks) {
        ActionLine line =
                sentences.line(
                        "list", Weight.OTHER, EvidenceRules.notToBeListed(item, now).orElse(null));
        ExhibitParticulars said = item.particulars();
        return new EvidenceOption(
                item.id().toString(),
                item.number(),
                said.kind(),
                said.form(),
                marks.withhold(item.id().value()) ? null : said.title(),
                item.holder().value(),
                now.nameOf(item.holder()),
                line.open(),
                line.code(),
                line.reason());
    }

    /** The items that a transfer names, in the order of its list. */
    List<EvidenceLine> lines(TransferTerms terms, DocumentMarks marks, OfficeTree tree) {
        if (terms.evidence().isEmpty()) {
            return List.of();
        }
        Map<EvidenceId, Exhibit> items = new HashMap<>();
        exhibits.ofMatter(terms.matter(), terms.evidence())
                .forEach(item -> items.put(item.id(), item));
        ExhibitTransfer underWay = exhibits.ofTransfer(terms.id());
        return terms.evidence().stream()
                .filter(items::containsKey)
                .map(items::get)
                .map(item -> line(item, underWay, marks, tree))
                .toList();
    }

    private static EvidenceLine line(
            Exhibit item, ExhibitTransfer underWay, DocumentMarks marks, OfficeTree tree) {
        ExhibitParticulars said = item.particulars();
        boolean isWithheld = marks.withhold(item.id().value());
        return new EvidenceLine(
                item.id().toString(),
                item.number(),
                said.kind(),
                said.form(),
                isWithheld ? null : said.title(),
                TransferQueries.office(tree, item.holder().value()),
                isWithheld ? null : item.sha256(),
                isWithheld ? null : item.sm3(),
                underWay.position(item.id()),
                SecretLabel.of(marks, item.id().value()));
    }
}
