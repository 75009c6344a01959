package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.assistance.domain.Asked;
import org.lianban.casework.assistance.domain.AssistanceCommand;
import org.lianban.casework.assistance.domain.AssistanceCommand.Content;
import org.lianban.casework.assistance.domain.AssistanceItem;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.assistance.domain.AssistanceSituation;
import org.lianban.casework.assistance.domain.AssistanceTerms;
import org.lianban.casework.assistance.domain.Dossier;
import org.lianban.casework.assistance.domain.Reply;
import org.lianban.casework.deadline.Clocks;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.RunningClock;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.exhibit.Exhibits;
import org.lianban.casework.exhibit.domain.Exhibit;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.LawBook;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class AssistanceSurroundings {
    private final Offices offices;
    private final Grants grants;
    private final Leads leads;
    private final Matters matters;
    private final Clocks clocks;
    private final Exhibits exhibits;
    private final LawBook laws;

    AssistanceSurroundings(
            Offices offices,
            Grants grants,
            Leads leads,
            Matters matters,
            Clocks clocks,
            Exhibits exhibits,
            LawBook laws) {
        this.offices = offices;
        this.grants = grants;
        this.leads = leads;
        this.matters = matters;
        this.clocks = clocks;
        this.exhibits = exhibits;
        this.laws = laws;
    }

    /** Before there is a request. */
    AssistanceSituation now(MatterFile matter, Caller caller, LocalDate on) {
        return new AssistanceSituation(
                matter,
                offices.tree(),
                laws,
                caller,
                on,
                lastDay(caller.office(), on),
                null,
                false);
    }

    AssistanceSituation now(AssistanceScene scene) {
        return new AssistanceSituation(
                scene.matter(),
                offices.tree(),
                laws,
                scene.caller(),
                scene.on(),
                lastDay(scene.request().terms().to(), scene.on()),
                due(scene.request().terms()),
                isEvidenceOnItsWay(scene.request()));
    }

    // Of the receipt, or once it is signed for of the reply: one of them runs at a time.
    private @Nullable LocalDate due(AssistanceTerms terms) {
        return Stream.of(LimitIds.ASSISTANCE_REPLY, LimitIds.ASSISTANCE_RECEIPT)
                .flatMap(
                        rule ->
                                clocks
                                        .running(
                                                terms.matter(),
                                                terms.to(),
                                                rule,
                                                Subject.assistance(terms.id()))
                                        .stream())
                .map(RunningClock::due)
                .findFirst()
                .orElse(null);
    }

    private boolean isEvidenceOnItsWay(AssistanceRequest request) {
        return request.dossier().replies().stream()
                .map(Reply::list)
                .filter(Objects::nonNull)
                .anyMatch(list -> !exhibits.ofTransfer(list.way()).isAccepted());
    }

    private LocalDate lastDay(OfficeId office, LocalDate on) {
        return clocks.lastDay(office, LimitIds.ASSISTANCE_REPLY, on);
    }

    /** When they would end, were they extended; the day itself where they do not run. */
    LocalDate extended(AssistanceScene scene, int workingDays) {
        AssistanceTerms terms = scene.request().terms();
        return clocks.extended(
                        terms.matter(),
                        terms.to(),
                        LimitIds.ASSISTANCE_REPLY,
                        Subject.assistance(terms.id()),
                        workingDays)
                .orElse(scene.on());
    }

    List<Person> people(List<PersonId> named) {
        return named.stream().flatMap(id -> offices.person(id).stream()).toList();
    }

    Set<PersonId> recused(MatterId matter) {
        return grants.excluded(matter);
    }

    Map<PersonId, Person> collectors(Collection<Exhibit> items) {
        Map<PersonId, Person> people = new HashMap<>();
        items.stream()
                .flatMap(item -> item.particulars().collectedBy().stream())
                .distinct()
                .forEach(id -> offices.person(id).ifPresent(person -> people.put(id, person)));
        return people;
    }

    /** What the caller's office calls a matter that it handles, if he sees it. */
    Optional<String> ownNumber(MatterId matter, Caller caller) {
        return grants.sees(caller, matter) ? numberAt(matter, caller.office()) : Optional.empty();
    }

    /** What the office calls the matter; empty if it never handled it. */
    Optional<String> numberAt(MatterId matter, OfficeId office) {
        return matters.find(matter)
                .flatMap(file -> file.handlingOf(office))
                .map(handling -> handling.number());
    }

    Optional<PersonLabel> label(PersonId id) {
        return offices.label(id);
    }

    OfficeTree tree() {
        return offices.tree();
    }

    /** Whoever informed is named to no other office (投诉举报处理办法37). */
    void requireInformantUnnamed(MatterId matter, Content said) {
        leads.requireInformantUnnamed(matter, texts(said.reason(), said.items()));
    }

    /**
     * The same of what goes out by a command. Of what the asked office says nothing is compared:
     * whoever does not see the matter would learn by a refusal who informed.
     */
    void requireInformantUnnamed(AssistanceScene scene, AssistanceCommand said) {
        Map<String, String> texts =
                switch (said) {
                    case AssistanceCommand.Revise revise ->
                            texts(revise.content().reason(), revise.content().items());
                    case AssistanceCommand.Issue _ -> drafted(scene.request().dossier());
                    case AssistanceCommand.Supplement more -> texts(more.reason(), more.items());
                    case AssistanceCommand.Cancel cancel -> Map.of("/reason", cancel.reason());
                    case AssistanceCommand.Close close -> optional("/words", close.words());
                    case AssistanceCommand.Receive _,
                            AssistanceCommand.Assign _,
                            AssistanceCommand.Answer _,
                            AssistanceCommand.Extend _,
                            AssistanceCommand.SealReply _,
                            AssistanceCommand.Remind _,
                            AssistanceCommand.NameSpinOff _ ->
                            Map.of();
                };
        if (!texts.isEmpty()) {
            leads.requireInformantUnnamed(scene.matter().id(), texts);
        }
    }

    // Somebody may have informed since it was drafted.
    private static Map<String, String> drafted(Dossier dossier) {
        return texts(
                dossier.round().reason(),
                dossier.items().stream().map(AssistanceItem::asked).toList());
    }

    private static Map<String, String> texts(String reason, List<Asked> items) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/reason", reason);
        for (int i = 0; i < items.size(); i++) {
            texts.put("/items/" + i + "/text", items.get(i).text());
        }
        return texts;
    }

    private static Map<String, String> optional(String pointer, @Nullable String text) {
        return text == null ? Map.of() : Map.of(pointer, text);
    }
}
