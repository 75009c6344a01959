package org.lianban.evidence.casefolder;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.evidence.casefolder.domain.SecretRefusal;
import org.lianban.evidence.roster.CurrentPerson;
import org.lianban.evidence.roster.RosterPerson;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.ReplayGuard;
import org.lianban.kernel.counter.SecretAnswer;

/**
 * A repeated command shows its answer only to a caller who may still see the matter, and to whom
 * nothing that it says of an item is kept secret meanwhile.
 */
@ApplicationScoped
class ReplaySight implements ReplayGuard {
    private final CurrentPerson caller;
    private final Folders folders;
    private final ObjectMapper mapper;

    ReplaySight(CurrentPerson caller, Folders folders, ObjectMapper mapper) {
        this.caller = caller;
        this.folders = folders;
        this.mapper = mapper;
    }

    @Override
    public void mayBeToldAgain(@Nullable String body) {
        JsonNode told = read(body);
        RosterPerson person = caller.require();
        // Not told of yet: the answer rested on an upload ticket of this very person.
        matter(told)
                .filter(matter -> folders.find(matter).isPresent())
                .ifPresent(matter -> requireSight(matter, told, person));
    }

    // Whoever is shown a single item, or what his office does for another's request, is not told of
    // which matter it is.
    private Optional<MatterId> matter(JsonNode told) {
        JsonNode id = told.at("/matterId");
        JsonNode item = told.at("/evidenceId");
        if (id.isTextual()) {
            return Optional.of(MatterId.of(id.textValue()));
        }
        return item.isTextual()
                ? folders.matterOf(EvidenceId.of(item.textValue()))
                : assisted(told).flatMap(folders::matterAssisted);
    }

    private void requireSight(MatterId matter, JsonNode told, RosterPerson person) {
        JsonNode item = told.at("/evidenceId");
        if (item.isTextual()) {
            folders.requireShownItem(matter, EvidenceId.of(item.textValue()), person);
        } else if (told.at("/matterId").isTextual()) {
            folders.requireSight(matter, person);
        } else {
            folders.requireSight(matter, assisted(told).orElseThrow(), person);
        }
        folders.secrets(matter, person)
                .forEach(
                        (id, secret) -> {
                            if (secret.withheld() && SecretAnswer.tellsOf(id.value(), told)) {
                                throw new RefusedException(
                                        SecretRefusal.DOCUMENT_WITHHELD,
                                        Map.of("ground", secret.ground()));
                            }
                        });
    }

    private static Optional<UUID> assisted(JsonNode told) {
        return Stream.of(told.at("/transferId"), told.at("/uploadId"))
                .filter(JsonNode::isTextual)
                .map(id -> UUID.fromString(id.textValue()))
                .findFirst();
    }

    private JsonNode read(@Nullable String body) {
        try {
            return mapper.readTree(body == null ? "{}" : body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is JSON", e);
        }
    }
}
