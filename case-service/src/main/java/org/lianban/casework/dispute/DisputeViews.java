package org.lianban.casework.dispute;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.ClockReading;
import org.lianban.casework.deadline.ClockReadings;
import org.lianban.casework.deadline.domain.Deadline;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.dispute.DisputeView.ActionLine;
import org.lianban.casework.dispute.DisputeView.ClockLine;
import org.lianban.casework.dispute.DisputeView.ConclusionLine;
import org.lianban.casework.dispute.DisputeView.Ending;
import org.lianban.casework.dispute.DisputeView.OfficeLine;
import org.lianban.casework.dispute.DisputeView.PositionLine;
import org.lianban.casework.dispute.domain.Conclusion;
import org.lianban.casework.dispute.domain.Dispute;
import org.lianban.casework.dispute.domain.DisputeAction.Closed;
import org.lianban.casework.dispute.domain.DisputeRules;
import org.lianban.casework.dispute.domain.DisputeSituation;
import org.lianban.casework.dispute.domain.DisputeTerms;
import org.lianban.casework.jurisdiction.domain.CommonSuperior;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;

/** A dispute as a page: what was said, the limit, and the actions that the rules allow. */
@ApplicationScoped
class DisputeViews {
    private final DisputeSentences sentences;
    private final ClockReadings readings;
    private final CallerLanguage language;

    DisputeViews(DisputeSentences sentences, ClockReadings readings, CallerLanguage language) {
        this.sentences = sentences;
        this.readings = readings;
        this.language = language;
    }

    DisputeView page(StoredDispute stored, DisputeSituation now) {
        Dispute dispute = stored.dispute();
        DisputeTerms terms = dispute.terms();
        OfficeTree tree = now.offices();
        @Nullable Conclusion conclusion = conclusion(dispute);
        return new DisputeView(
                terms.id().toString(),
                terms.matter().toString(),
                now.matter().title(),
                dispute.state(),
                office(tree, terms.raisedBy()),
                office(tree, terms.counterpart()),
                CommonSuperior.of(tree, terms.raisedBy(), terms.counterpart())
                        .map(superior -> office(tree, superior.office()))
                        .orElse(null),
                terms.raisedOn(),
                dispute.positions().stream()
                        .map(
                                said ->
                                        new PositionLine(
                                                office(tree, said.office()),
                                                office(tree, said.competent()),
                                                said.argument(),
                                                said.statedOn()))
                        .toList(),
                conclusion == null ? null : line(conclusion, tree),
                ending(dispute, tree),
                clocks(terms, tree),
                stored.version(),
                DisputeRules.actions(dispute, now).stream().map(sentences::line).toList());
    }

    ActionLine line(String name, Weight weight, @Nullable Closed closed) {
        return sentences.line(name, weight, closed);
    }

    private static @Nullable Conclusion conclusion(Dispute dispute) {
        return switch (dispute) {
            case Dispute.Negotiating negotiating -> negotiating.proposed();
            case Dispute.Agreed agreed -> agreed.conclusion();
            case Dispute.ReportedUp reported -> conclusion(reported.before());
            case Dispute.Raised _, Dispute.Dropped _ -> null;
        };
    }

    private static ConclusionLine line(Conclusion conclusion, OfficeTree tree) {
        return new ConclusionLine(
                office(tree, conclusion.proposedBy()),
                office(tree, conclusion.competent()),
                conclusion.text(),
                conclusion.heldAt().toString(),
                conclusion.present(),
                conclusion.place(),
                conclusion.proposedOn());
    }

    private static @Nullable Ending ending(Dispute dispute, OfficeTree tree) {
        return switch (dispute) {
            case Dispute.Raised _, Dispute.Negotiating _ -> null;
            case Dispute.Agreed agreed ->
                    new Ending(agreed.on(), agreed.minutes().toString(), null, null, null);
            case Dispute.ReportedUp reported ->
                    new Ending(
                            reported.on(),
                            null,
                            office(tree, reported.by()),
                            reported.transfer().toString(),
                            null);
            case Dispute.Dropped dropped ->
                    new Ending(dropped.on(), null, null, null, dropped.reason());
        };
    }

    private List<ClockLine> clocks(DisputeTerms terms, OfficeTree tree) {
        Subject subject = Subject.dispute(terms.id());
        return readings.ofMatter(terms.matter(), language.locale()).stream()
                .filter(reading -> reading.deadline().subject().equals(subject))
                .map(reading -> clock(reading, tree))
                .toList();
    }

    private static ClockLine clock(ClockReading reading, OfficeTree tree) {
        Deadline deadline = reading.deadline();
        return new ClockLine(
                deadline.id().toString(),
                deadline.rule(),
                office(tree, deadline.office()),
                deadline.term().start(),
                deadline.end().due(),
                deadline.end().provisional(),
                reading.state(),
                reading.outcome(),
                reading.chip(),
                reading.text());
    }

    private static OfficeLine office(OfficeTree tree, OfficeId id) {
        return new OfficeLine(id.value(), tree.office(id).name());
    }
}
