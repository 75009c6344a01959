package org.lianban.evidence.custody;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.domain.Assisting;
import org.lianban.evidence.custody.domain.Chain;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.roster.Roster;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** An item's chain for people: names beside ids, and whether it hangs together. */
@ApplicationScoped
@Transactional
class CustodyQueries {
    /** The particular that names the second of two who sign. */
    private static final String CO_SIGNED_BY = "coSignedBy";

    /** Names by id, asked once for a whole chain. */
    private record Names(Map<String, String> people, Map<String, String> offices) {}

    private final ChainStore chains;
    private final Roster roster;

    CustodyQueries(ChainStore chains, Roster roster) {
        this.chains = chains;
        this.roster = roster;
    }

    Optional<MatterId> matter(EvidenceId item) {
        return chains.matter(item);
    }

    CustodyView view(EvidenceId item) {
        return view(item, chains.entries(item));
    }

    /**
     * As much of it as is shown to whoever assisted; the leaves stay those of the whole entries.
     */
    CustodyView view(EvidenceId item, Assisting part) {
        List<StoredEntry> shown =
                chains.entries(item).stream()
                        .filter(entry -> part.shows(entry.said().get("sequence").asLong()))
                        .toList();
        CustodyView view = view(item, shown);
        return new CustodyView(
                view.items().stream().map(entry -> told(entry, part)).toList(), view.whole());
    }

    private static CustodyView.Entry told(CustodyView.Entry entry, Assisting part) {
        return part.keepsReason(entry.actor().office()) ? entry.withoutReason() : entry;
    }

    private CustodyView view(EvidenceId item, List<StoredEntry> entries) {
        Names names = names(entries);
        return new CustodyView(
                entries.stream().map(entry -> entry(entry, names)).toList(),
                Chain.isWhole(item, entries.stream().map(StoredEntry::link).toList()));
    }

    private Names names(List<StoredEntry> entries) {
        List<JsonNode> actors = entries.stream().map(entry -> entry.said().get("actor")).toList();
        Stream<String> acted =
                actors.stream()
                        .filter(
                                actor ->
                                        actor.get("kind").asText().equals(Actor.Kind.PERSON.name()))
                        .map(actor -> actor.get("id").asText());
        Stream<String> signed =
                entries.stream()
                        .map(
                                entry ->
                                        StoredEntry.optional(
                                                entry.said().get("particulars"), CO_SIGNED_BY))
                        .filter(Objects::nonNull);
        List<PersonId> people = Stream.concat(acted, signed).distinct().map(PersonId::of).toList();
        Map<String, String> offices = new HashMap<>();
        actors.stream()
                .map(actor -> StoredEntry.optional(actor, "office"))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(
                        office ->
                                roster.officeName(OfficeId.of(office))
                                        .ifPresent(name -> offices.put(office, name)));
        return new Names(
                roster.people(people).stream()
                        .collect(
                                Collectors.toMap(
                                        person -> person.id().toString(),
                                        person -> person.label())),
                offices);
    }

    private static CustodyView.Entry entry(StoredEntry stored, Names names) {
        JsonNode said = stored.said();
        return new CustodyView.Entry(
                said.get("sequence").asLong(),
                CustodyAction.valueOf(said.get("action").asText()),
                doer(said.get("actor"), names),
                coSigner(said, names),
                said.get("occurredAt").asText(),
                said.get("recordedAt").asText(),
                particulars(said.get("particulars")),
                StoredEntry.optional(said, "tool"),
                StoredEntry.optional(said, "requestId"),
                stored.leaf().toString(),
                stored.previous(),
                said.get("log").asText(),
                stored.index());
    }

    private static CustodyView.Doer doer(JsonNode actor, Names names) {
        String id = actor.get("id").asText();
        String office = StoredEntry.optional(actor, "office");
        return new CustodyView.Doer(
                actor.get("kind").asText(),
                id,
                names.people().get(id),
                office,
                office == null ? null : names.offices().get(office));
    }

    /** A colleague of the actor: the two of an office sign. */
    private static CustodyView.@Nullable Doer coSigner(JsonNode said, Names names) {
        String id = StoredEntry.optional(said.get("particulars"), CO_SIGNED_BY);
        String office = StoredEntry.optional(said.get("actor"), "office");
        return id == null
                ? null
                : new CustodyView.Doer(
                        Actor.Kind.PERSON.name(),
                        id,
                        names.people().get(id),
                        office,
                        office == null ? null : names.offices().get(office));
    }

    private static Map<String, String> particulars(JsonNode particulars) {
        return particulars.properties().stream()
                .collect(
                        Collectors.toMap(
                                Map.Entry::getKey,
                                one -> one.getValue().asText(),
                                (one, other) -> one,
                                TreeMap::new));
    }
}
