package org.lianban.casework.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.AccessRefusal;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.ReplayGuard;
import org.lianban.kernel.counter.SecretAnswer;

/**
 * A repeated command shows its answer only to a caller who may still see the matter, and to whom
 * nothing that it says of a document is kept secret meanwhile.
 */
@ApplicationScoped
class ReplaySight implements ReplayGuard {
    /** Where views name their matter. */
    private static final List<String> PLACES =
            List.of("/matterId", "/transfer/matterId", "/reportId");

    /** Where views list matters, each under its {@code matterId}. */
    private static final List<String> LISTS = List.of("/lines", "/due/items");

    private final Callers callers;
    private final Grants grants;
    private final ObjectMapper mapper;

    ReplaySight(Callers callers, Grants grants, ObjectMapper mapper) {
        this.callers = callers;
        this.grants = grants;
        this.mapper = mapper;
    }

    @Override
    public void mayBeToldAgain(@Nullable String body) {
        JsonNode view = read(body);
        Set<MatterId> matters = matters(view);
        if (callers.isAgency()) {
            matters.forEach(matter -> grants.requireSight(callers.agency(), matter));
        } else if (!matters.isEmpty()) {
            Caller caller = callers.person();
            matters.forEach(matter -> grants.requireSight(caller, matter));
            requireShown(view, grants.marks(caller, matters));
        }
    }

    private static Set<MatterId> matters(JsonNode view) {
        Set<MatterId> matters = new HashSet<>();
        for (String place : PLACES) {
            JsonNode id = view.at(place);
            if (id.isTextual()) {
                matters.add(MatterId.of(id.textValue()));
            }
        }
        for (String list : LISTS) {
            for (JsonNode line : view.at(list)) {
                matters.add(MatterId.of(line.path("matterId").textValue()));
            }
        }
        return matters;
    }

    private static void requireShown(JsonNode view, DocumentMarks marks) {
        marks.all()
                .forEach(
                        (document, mark) -> {
                            if (mark.withheld() && SecretAnswer.tellsOf(document, view)) {
                                throw new RefusedException(
                                        AccessRefusal.DOCUMENT_WITHHELD,
                                        Map.of("ground", mark.ground().name()));
                            }
                        });
    }

    private JsonNode read(@Nullable String body) {
        try {
            return mapper.readTree(body == null ? "{}" : body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is JSON", e);
        }
    }
}
