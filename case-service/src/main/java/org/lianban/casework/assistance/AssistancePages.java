package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.assistance.AssistanceView.ActionLine;
import org.lianban.casework.assistance.AssistanceView.CancelledLine;
import org.lianban.casework.assistance.AssistanceView.EvidenceLine;
import org.lianban.casework.assistance.AssistanceView.RatingLine;
import org.lianban.casework.assistance.AssistanceView.SpinOffLine;
import org.lianban.casework.assistance.domain.AssistanceAction;
import org.lianban.casework.assistance.domain.AssistanceAction.Closed;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.assistance.domain.AssistanceRules;
import org.lianban.casework.assistance.domain.AssistanceStep;
import org.lianban.casework.assistance.domain.AssistanceTerms;
import org.lianban.casework.assistance.domain.Dossier;
import org.lianban.casework.assistance.domain.DraftingRules;
import org.lianban.casework.assistance.domain.SpinOff;
import org.lianban.casework.correspondence.CorrespondenceLines;
import org.lianban.casework.correspondence.DueLine;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.UploadTickets;

/** What a caller reads of one request, or of all of a matter. */
@ApplicationScoped
class AssistancePages {
    private static final String REQUEST = "request-assistance";
    private static final String ADD_EVIDENCE = "add-assistance-evidence";

    private final Matters matters;
    private final Grants grants;
    private final AssistanceStore store;
    private final AssistanceSight sight;
    private final AssistanceSurroundings surroundings;
    private final GatheredEvidence gathered;
    private final AssistanceLines lines;
    private final CorrespondenceLines named;
    private final LegalClock clock;
    private final UploadTickets tickets;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    AssistancePages(
            Matters matters,
            Grants grants,
            AssistanceStore store,
            AssistanceSight sight,
            AssistanceSurroundings surroundings,
            GatheredEvidence gathered,
            AssistanceLines lines,
            CorrespondenceLines named,
            LegalClock clock,
            UploadTickets tickets,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.matters = matters;
        this.grants = grants;
        this.store = store;
        this.sight = sight;
        this.surroundings = surroundings;
        this.gathered = gathered;
        this.lines = lines;
        this.named = named;
        this.clock = clock;
        this.tickets = tickets;
        this.catalogue = catalogue;
        this.language = language;
    }

    @Transactional
    AssistanceView view(AssistanceId id, Caller caller) {
        return page(store.find(id).orElseThrow(), caller);
    }

    @Transactional
    AssistanceOfMatterView ofMatter(MatterId id, Caller caller) {
        MatterFile matter = matters.find(id).orElseThrow();
        return new AssistanceOfMatterView(
                id.toString(),
                store.ofMatter(id).stream()
                        .filter(stored -> sight.sees(caller, stored.request()))
                        .map(stored -> page(stored, caller))
                        .toList(),
                List.of(
                        line(
                                REQUEST,
                                Weight.OTHER,
                                DraftingRules.closed(
                                                surroundings.now(matter, caller, clock.today()))
                                        .orElse(null))));
    }

    private AssistanceView page(StoredAssistance stored, Caller caller) {
        AssistanceRequest request = stored.request();
        Dossier dossier = request.dossier();
        AssistanceTerms terms = request.terms();
        MatterFile matter = matters.find(terms.matter()).orElseThrow();
        AssistanceScene scene = new AssistanceScene(request, matter, caller, clock.today());
        boolean isAsked = caller.office().equals(terms.to());
        boolean seesMatter = grants.sees(caller, terms.matter());
        // Those above the asked office read the request; evidence is the affair of the two.
        boolean isOfTheTwo = isAsked || seesMatter;
        Map<EvidenceId, EvidenceLine> evidence = isOfTheTwo ? evidence(request, caller) : Map.of();
        // At the asked office, and once it has replied at whoever closes.
        @Nullable DueLine due =
                named.due(
                        terms.matter(),
                        Subject.assistance(terms.id()),
                        Subject.assistanceReply(terms.id()));
        List<ActionLine> actions = actions(scene, isAsked);
        return new AssistanceView(
                terms.id().toString(),
                stored.number(),
                named.office(terms.from()),
                named.office(terms.to()),
                terms.title(),
                request.state(),
                isOverdue(due),
                dossier.rounds().stream().map(lines::round).toList(),
                dossier.items().stream().map(item -> lines.item(item, isAsked, evidence)).toList(),
                dossier.replies().stream().map(reply -> lines.reply(reply, isOfTheTwo)).toList(),
                dossier.officers().stream().flatMap(id -> surroundings.label(id).stream()).toList(),
                dossier.reminders().stream().map(lines::reminder).toList(),
                List.copyOf(evidence.values()),
                spinOff(dossier.spinOff(), terms, caller),
                request instanceof AssistanceRequest.Closed closed
                        ? new RatingLine(
                                closed.rating().timeliness(),
                                closed.rating().completeness(),
                                closed.rating().words(),
                                closed.rating().on())
                        : null,
                request instanceof AssistanceRequest.Cancelled cancelled
                        ? new CancelledLine(cancelled.reason(), cancelled.on())
                        : null,
                named.matter(terms.matter(), caller),
                due,
                ticket(scene, actions),
                stored.versionFor(caller.office()),
                actions);
    }

    private List<ActionLine> actions(AssistanceScene scene, boolean isAsked) {
        List<AssistanceAction> found =
                AssistanceRules.actions(scene.request(), surroundings.now(scene));
        List<ActionLine> all =
                found.stream()
                        .filter(action -> !action.isOfOthers())
                        .map(action -> line(action.step().word(), action.weight(), action.closed()))
                        .collect(Collectors.toList());
        found.stream()
                .filter(action -> isAsked && action.step() == AssistanceStep.ANSWER_ASSISTANCE)
                .forEach(action -> all.add(line(ADD_EVIDENCE, Weight.OTHER, action.closed())));
        return all;
    }

    // Whoever may answer may gather what he answers with.
    private @Nullable String ticket(AssistanceScene scene, List<ActionLine> actions) {
        boolean mayGather =
                actions.stream()
                        .anyMatch(action -> action.name().equals(ADD_EVIDENCE) && action.open());
        return mayGather
                ? tickets.give(
                        scene.matter().id(),
                        scene.caller().office(),
                        scene.caller().person(),
                        scene.matter().epoch(),
                        scene.request().terms().id())
                : null;
    }

    private Map<EvidenceId, EvidenceLine> evidence(AssistanceRequest request, Caller caller) {
        DocumentMarks marks = grants.marks(caller, request.terms().matter());
        Set<EvidenceId> free = gathered.free(request).keySet();
        return gathered.of(request).stream()
                .collect(
                        Collectors.toMap(
                                Exhibit::id,
                                item ->
                                        new EvidenceLine(
                                                item.id().toString(),
                                                item.number(),
                                                isKept(item, marks, caller)
                                                        ? null
                                                        : item.particulars().title(),
                                                item.particulars().kind(),
                                                item.file() != null,
                                                request.dossier().hasSent(item.id()),
                                                free.contains(item.id())),
                                (one, other) -> one,
                                LinkedHashMap::new));
    }

    // Whoever holds it has it before him.
    private static boolean isKept(Exhibit item, DocumentMarks marks, Caller caller) {
        return marks.withhold(item.id().value()) && !item.holder().equals(caller.office());
    }

    private @Nullable SpinOffLine spinOff(
            @Nullable SpinOff spinOff, AssistanceTerms terms, Caller caller) {
        return spinOff == null
                ? null
                : new SpinOffLine(
                        surroundings.numberAt(spinOff.matter(), terms.to()).orElse(null),
                        grants.sees(caller, spinOff.matter()) ? spinOff.matter().toString() : null,
                        spinOff.on());
    }

    private boolean isOverdue(@Nullable DueLine due) {
        return due != null
                && due.rule().equals(LimitIds.ASSISTANCE_REPLY)
                && clock.today().isAfter(due.due());
    }

    private ActionLine line(String name, Weight weight, @Nullable Closed closed) {
        return closed == null
                ? new ActionLine(name, weight, true, null, null)
                : new ActionLine(
                        name,
                        weight,
                        false,
                        closed.because(),
                        catalogue.sentence(
                                closed.because().name(), closed.particulars(), language.locale()));
    }
}
