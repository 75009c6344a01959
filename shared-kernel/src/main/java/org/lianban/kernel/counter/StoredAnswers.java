package org.lianban.kernel.counter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps and replays answers, inside the caller's transaction. */
@ApplicationScoped
class StoredAnswers {
    private static final List<String> KEPT = List.of("ETag", "Location", "Cache-Control");
    // As the resources' own answers are labelled: a replay differs in its one header only.
    private static final MediaType JSON = MediaType.APPLICATION_JSON_TYPE.withCharset("UTF-8");
    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};

    private final AnsweredTable table;
    private final ObjectMapper mapper;
    private final Fingerprint fingerprint;

    StoredAnswers(DataSource database, ObjectMapper mapper, Fingerprint fingerprint) {
        this.table = new AnsweredTable(database);
        this.mapper = mapper;
        this.fingerprint = fingerprint;
    }

    String fingerprint(String path, @Nullable String ifMatch, List<Object> arguments) {
        return fingerprint.of(path, ifMatch, arguments);
    }

    /** The answer given before; null if the command is now the caller's to carry out. */
    @Nullable Response storedOrClaimed(AnsweredTable.Asked asked, String fingerprint) {
        if (!table.claim(asked)) {
            throw new RefusedException(CounterRefusal.IDEMPOTENCY_IN_PROGRESS);
        }
        AnsweredTable.Answer answer = table.find(asked);
        if (answer == null) {
            return null;
        }
        if (!answer.fingerprint().equals(fingerprint)) {
            throw new RefusedException(CounterRefusal.IDEMPOTENCY_KEY_REUSED);
        }
        return replayed(answer);
    }

    void keep(AnsweredTable.Asked asked, String fingerprint, Response answer) {
        Map<String, String> headers = new LinkedHashMap<>();
        for (String name : KEPT) {
            String value = answer.getHeaderString(name);
            if (value != null) {
                headers.put(name, value);
            }
        }
        Object entity = answer.getEntity();
        table.keep(
                asked,
                new AnsweredTable.Answer(
                        fingerprint,
                        answer.getStatus(),
                        json(headers),
                        entity == null
                                ? null
                                : entity instanceof String text ? text : json(entity)));
    }

    private Response replayed(AnsweredTable.Answer answer) {
        Response.ResponseBuilder response =
                Response.status(answer.status()).header("Idempotency-Replayed", "true");
        headers(answer.headers()).forEach(response::header);
        if (answer.body() != null) {
            response.entity(answer.body()).type(JSON);
        }
        return response.build();
    }

    private Map<String, String> headers(String json) {
        try {
            return mapper.readValue(json, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("stored headers are JSON", e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an answer must be writable as JSON", e);
        }
    }
}
