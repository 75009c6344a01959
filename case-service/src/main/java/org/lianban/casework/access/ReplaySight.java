package org.lianban.casework.access;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.ReplayGuard;

/** A repeated command shows its answer only to a caller who may still see the matter. */
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
        for (String place : PLACES) {
            JsonNode id = view.at(place);
            if (id.isTextual()) {
                requireSight(MatterId.of(id.textValue()));
            }
        }
        for (String list : LISTS) {
            for (JsonNode line : view.at(list)) {
                requireSight(MatterId.of(line.path("matterId").textValue()));
            }
        }
    }

    private void requireSight(MatterId matter) {
        if (callers.isAgency()) {
            grants.requireSight(callers.agency(), matter);
        } else {
            grants.requireSight(callers.person(), matter);
        }
    }

    private JsonNode read(@Nullable String body) {
        try {
            return mapper.readTree(body == null ? "{}" : body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored answer is JSON", e);
        }
    }
}
