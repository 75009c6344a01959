package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueDay;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.letter.Letters;
import org.lianban.casework.letter.domain.ActPaper;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.measure.domain.Approval;
import org.lianban.casework.measure.domain.Disposal;
import org.lianban.casework.measure.domain.Ending;
import org.lianban.casework.measure.domain.GoodsLine;
import org.lianban.casework.measure.domain.HandOverMeasure;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.casework.measure.domain.MeasureAction;
import org.lianban.casework.measure.domain.MeasureRules;
import org.lianban.casework.measure.domain.Prolonging;
import org.lianban.casework.measure.domain.Situation;
import org.lianban.casework.measure.domain.Taking;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MeasureId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.RefusedException;

/** Puts measures' views together; the caller's sight of the matter is checked before. */
@ApplicationScoped
class MeasureQueries {
    private final Matters matters;
    private final MeasureStore store;
    private final HandOverTable handOvers;
    private final MeasureSurroundings surroundings;
    private final Letters letters;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    MeasureQueries(
            Matters matters,
            MeasureStore store,
            HandOverTable handOvers,
            MeasureSurroundings surroundings,
            Letters letters,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.store = store;
        this.handOvers = handOvers;
        this.surroundings = surroundings;
        this.letters = letters;
        this.catalogue = catalogue;
        this.language = language;
    }

    /** The matter that the measure was taken in; empty if there is no such measure. */
    Optional<MatterId> matterOf(MeasureId id) {
        return store.find(id).map(stored -> stored.measure().matter());
    }

    MeasureView view(Caller caller, MeasureId id) {
        StoredMeasure stored =
                store.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        return view(caller, matter(stored.measure().matter()), stored);
    }

    MeasuresView all(Caller caller, MatterId id) {
        MatterFile matter = matter(id);
        Occasion now = surroundings.occasion(caller.actor());
        MeasureAction.@Nullable Closed closed =
                MeasureRules.closedToProposals(surroundings.situation(matter, caller, now))
                        .orElse(null);
        return new MeasuresView(
                id.toString(),
                store.ofMatter(id).stream().map(stored -> view(caller, matter, stored)).toList(),
                new MeasuresView.ProposalView(
                        closed == null,
                        closed == null ? null : closed.because(),
                        closed == null ? null : sentence(closed)),
                matter.version());
    }

    private MeasureView view(Caller caller, MatterFile matter, StoredMeasure stored) {
        Measure measure = stored.measure();
        Occasion now = surroundings.occasion(caller.actor());
        Situation situation = surroundings.situation(matter, measure, caller, now);
        MeasureColumns columns = MeasureColumns.of(measure.state());
        @Nullable Taking taking = columns.taking();
        return new MeasureView(
                measure.id().toString(),
                measure.matter().toString(),
                office(measure.office()),
                measure.kind(),
                measure.urgent(),
                measure.state().word(),
                new MeasureView.PremisesView(
                        measure.premises().division(),
                        surroundings.divisionName(measure.premises().division()),
                        measure.premises().address()),
                measure.proposedOn(),
                measure.facts(),
                surroundings.labels(measure.officers()).stream()
                        .map(
                                officer ->
                                        new MeasureView.OfficerView(
                                                officer.id(), officer.label(), officer.labelEn()))
                        .toList(),
                goods(measure),
                taking == null ? null : taking.on(),
                taking == null ? null : taking.at(),
                taking == null ? null : paper(taking.list()),
                approval(columns),
                extension(columns),
                ending(columns),
                limits(measure, now),
                handOvers.of(measure.id()).stream().map(this::handOver).toList(),
                MeasureRules.actions(measure, situation).stream().map(this::action).toList(),
                stored.version());
    }

    private MeasureView.HandOverView handOver(HandOverMeasure done) {
        return new MeasureView.HandOverView(
                office(done.from()),
                office(done.to()),
                done.on(),
                done.place(),
                done.handsOver(),
                done.takesOver(),
                done.under().toString(),
                done.notice().toString());
    }

    private List<MeasureView.LimitView> limits(Measure measure, Occasion now) {
        return Stream.of(MeasureSurroundings.term(measure.kind()), LimitIds.URGENT_APPROVAL)
                .flatMap(rule -> limit(measure, rule, now).stream())
                .toList();
    }

    private Optional<MeasureView.LimitView> limit(Measure measure, String rule, Occasion now) {
        return surroundings.end(measure, rule).map(end -> limit(rule, end, now));
    }

    private static MeasureView.LimitView limit(String rule, DueDay end, Occasion now) {
        return new MeasureView.LimitView(
                rule,
                end.raw(),
                end.rolled(),
                end.due(),
                end.at(),
                end.provisional(),
                end.isOverAt(now.at()));
    }

    // Many lines leave by one paper: each is asked for once.
    private List<MeasureView.GoodsView> goods(Measure measure) {
        Map<ActPaper, MeasureView.PaperView> papers = new HashMap<>();
        List<MeasureView.GoodsView> lines = new ArrayList<>();
        for (GoodsLine line : measure.goods()) {
            @Nullable ActPaper paper = line.paper();
            lines.add(
                    goods(line, paper == null ? null : papers.computeIfAbsent(paper, this::named)));
        }
        return lines;
    }

    private static MeasureView.GoodsView goods(
            GoodsLine line, MeasureView.@Nullable PaperView paper) {
        @Nullable Disposal disposal = line.disposal();
        return new MeasureView.GoodsView(
                line.line(),
                line.goods().what(),
                line.goods().quantity(),
                line.goods().unit(),
                line.goods().perishable(),
                line.goods().storage(),
                line.state(),
                line.leftOn(),
                paper,
                disposal == null ? null : disposal.consent(),
                disposal == null ? null : disposal.how(),
                disposal == null
                        ? List.of()
                        : disposal.kept().stream().map(EvidenceId::toString).toList());
    }

    private MeasureView.@Nullable ApprovalView approval(MeasureColumns columns) {
        @Nullable Approval approval = columns.approval();
        if (approval == null) {
            return null;
        }
        PersonLabel by =
                surroundings.labels(List.of(approval.by())).stream()
                        .findFirst()
                        .orElseGet(() -> new PersonLabel(approval.by().toString(), "", ""));
        return new MeasureView.ApprovalView(
                by.label(),
                by.labelEn(),
                letters.number(approval.paper()),
                letter(approval.paper()),
                approval.on(),
                approval.remark());
    }

    private MeasureView.@Nullable ExtensionView extension(MeasureColumns columns) {
        @Nullable Prolonging extension = columns.extension();
        return extension == null
                ? null
                : new MeasureView.ExtensionView(
                        letters.number(extension.paper()),
                        letter(extension.paper()),
                        extension.reason(),
                        extension.on());
    }

    private MeasureView.@Nullable EndingView ending(MeasureColumns columns) {
        @Nullable Ending ending = columns.ending();
        if (ending == null) {
            return null;
        }
        @Nullable ActPaper paper = ending.paper();
        return new MeasureView.EndingView(
                ending.how(),
                ending.on(),
                paper == null ? null : letters.number(paper),
                paper == null ? null : letter(paper),
                ending.reason());
    }

    private MeasureView.@Nullable PaperView paper(@Nullable ActPaper paper) {
        return paper == null ? null : named(paper);
    }

    private MeasureView.PaperView named(ActPaper paper) {
        return new MeasureView.PaperView(letters.number(paper), letter(paper));
    }

    private static @Nullable String letter(ActPaper paper) {
        @Nullable LetterId letter = paper.issued();
        return letter == null ? null : letter.toString();
    }

    private MeasureView.ActionView action(MeasureAction action) {
        String name = action.act().path();
        MeasureAction.@Nullable Closed closed = action.closed();
        return closed == null
                ? new MeasureView.ActionView(name, true, null, null)
                : new MeasureView.ActionView(name, false, closed.because(), sentence(closed));
    }

    private String sentence(MeasureAction.Closed closed) {
        return catalogue.sentence(closed.because().name(), closed.particulars(), language.locale());
    }

    private MeasureView.OfficeView office(OfficeId id) {
        return new MeasureView.OfficeView(id.value(), surroundings.offices().office(id).name());
    }

    private MatterFile matter(MatterId id) {
        return matters.find(id).orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
    }
}
