package org.lianban.casework.transfer;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.lianban.casework.access.Grants;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.OpenMeasure;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Office;
import org.lianban.casework.transfer.DraftOptionsView.AssigneeLine;
import org.lianban.casework.transfer.DraftOptionsView.AssignmentOption;
import org.lianban.casework.transfer.DraftOptionsView.BasisLine;
import org.lianban.casework.transfer.DraftOptionsView.CandidateLine;
import org.lianban.casework.transfer.DraftOptionsView.MeasureOption;
import org.lianban.casework.transfer.domain.Circumstances;
import org.lianban.casework.transfer.domain.DraftOptions;
import org.lianban.casework.transfer.domain.DraftRules;
import org.lianban.casework.transfer.domain.SelectionRules;
import org.lianban.casework.transfer.domain.TransferBasis;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;

/** What an officer may choose from while he writes a letter. */
@ApplicationScoped
class DraftOptionsViews {
    private final Grants grants;
    private final PresentCircumstances present;
    private final Leads leads;
    private final EvidenceViews evidence;
    private final CallerLanguage language;

    DraftOptionsViews(
            Grants grants,
            PresentCircumstances present,
            Leads leads,
            EvidenceViews evidence,
            CallerLanguage language) {
        this.grants = grants;
        this.present = present;
        this.leads = leads;
        this.evidence = evidence;
        this.language = language;
    }

    DraftOptionsView options(MatterId matter, Caller caller) {
        Circumstances now = present.of(matter, caller);
        DraftOptions options =
                DraftOptions.of(
                        leads.content(matter, now.matter().writingOffice()).orElseThrow(), now);
        return new DraftOptionsView(
                options.receivers().stream().map(receiver -> candidate(receiver, now)).toList(),
                lines(options.bases(), now),
                options.attachments(),
                evidence.options(now, grants.marks(caller, matter)),
                now.holdings().measures().stream().map(open -> measure(open, now)).toList(),
                assignment(options, now));
    }

    private static AssignmentOption assignment(DraftOptions options, Circumstances now) {
        Stream<OfficeId> proposed = options.receivers().stream().map(DraftOptions.Receiver::office);
        return new AssignmentOption(
                Stream.concat(proposed, now.offices().all().stream().map(Office::id))
                        .distinct()
                        .filter(office -> DraftRules.canBeAssigned(office, now))
                        .map(office -> new AssigneeLine(office.value(), now.nameOf(office)))
                        .toList(),
                DraftRules.superiorBasis(now));
    }

    private static MeasureOption measure(OpenMeasure open, Circumstances now) {
        Measure measure = open.measure();
        return new MeasureOption(
                measure.id().toString(),
                measure.kind(),
                measure.state().word(),
                measure.goods().stream()
                        .filter(line -> line.leftOn() == null)
                        .map(SelectionRules::goods)
                        .toList(),
                SelectionRules.canGoAlong(open, now),
                measure.kind().lapses(),
                SelectionRules.lastDay(measure, now).orElse(null));
    }

    private CandidateLine candidate(DraftOptions.Receiver receiver, Circumstances now) {
        return new CandidateLine(
                receiver.office().value(),
                now.offices().office(receiver.office()).name(),
                lines(receiver.bases(), now),
                receiver.ground().isConditional(),
                isEnglish() ? receiver.ground().english() : receiver.ground().chinese());
    }

    private List<BasisLine> lines(List<TransferBasis> bases, Circumstances now) {
        return bases.stream()
                .map(
                        basis ->
                                new BasisLine(
                                        basis,
                                        basis.printed(now.laws(), now.on()),
                                        isEnglish() ? basis.english() : basis.chinese()))
                .toList();
    }

    private boolean isEnglish() {
        return language.locale().getLanguage().equals("en");
    }
}
