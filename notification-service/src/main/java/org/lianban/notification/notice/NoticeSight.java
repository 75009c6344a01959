package org.lianban.notification.notice;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.ReplayGuard;
import org.lianban.notification.roster.Readers;

/** A repeated opening shows its answer only to who may still see the matter. */
@ApplicationScoped
class NoticeSight implements ReplayGuard {
    private final Readers readers;
    private final ToldReader matters;
    private final ObjectMapper mapper;

    NoticeSight(Readers readers, ToldReader matters, ObjectMapper mapper) {
        this.readers = readers;
        this.matters = matters;
        this.mapper = mapper;
    }

    @Override
    public void mayBeToldAgain(@Nullable String body) {
        JsonNode matter = read(body).path("matterId");
        if (matter.isTextual() && !matters.sees(readers.known(), MatterId.of(matter.textValue()))) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
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
