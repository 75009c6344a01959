package org.lianban.kernel.courier;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.PlainIds;

/**
 * CloudEvents 1.0 in structured JSON.
 *
 * <p>Actor and audience stand in {@code data} beside the fact, because CloudEvents attributes are
 * plain values: {@code {"id", "type", …, "sequence", "epoch", "data": {"actor", "audience",
 * "hearer", "addressee", "fact"}}}. The mapper is our own: what a service sets for its HTTP answers
 * must not change facts.
 */
@ApplicationScoped
public class EventCodec {
    private final FactTypes types = new FactTypes();
    private final JsonMapper mapper =
            JsonMapper.builder()
                    .addModule(new JavaTimeModule())
                    .addModule(new PlainIds())
                    .defaultPropertyInclusion(
                            JsonInclude.Value.construct(
                                    JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                    .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                    .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                    .build();

    /** The message for an envelope. */
    public String write(Envelope envelope) {
        ObjectNode event = mapper.createObjectNode();
        event.put("specversion", "1.0");
        event.put("id", envelope.id().toString());
        event.put("source", envelope.source());
        event.put("type", envelope.type());
        event.put("subject", envelope.subject());
        event.put("time", envelope.time().toString());
        event.put("datacontenttype", "application/json");
        event.put("sequence", envelope.sequence());
        event.put("epoch", envelope.epoch());
        if (envelope.traceparent() != null) {
            event.put("traceparent", envelope.traceparent());
        }
        ObjectNode data = event.putObject("data");
        data.set("actor", mapper.valueToTree(envelope.actor()));
        data.set("audience", mapper.valueToTree(envelope.audience()));
        OfficeId hearer = envelope.fact().hearer();
        if (hearer != null) {
            data.put("hearer", hearer.value());
        }
        OfficeId addressee = envelope.fact().addressee();
        if (addressee != null) {
            data.put("addressee", addressee.value());
        }
        data.set("fact", mapper.valueToTree(envelope.fact()));
        return event.toString();
    }

    /** Reads back what {@link #write} wrote; any other text is a bug of whoever kept it. */
    public Envelope readBack(String message) {
        return switch (read(message)) {
            case Reading.Known known -> known.envelope();
            case Reading.UnknownType _, Reading.Unreadable _, Reading.Garbage _ ->
                    throw new IllegalArgumentException("this is no fact as it was written");
        };
    }

    /** Reads a message; unknown fields are passed over, since contracts only grow. */
    Reading read(String message) {
        JsonNode event;
        FactHeader header;
        try {
            event = mapper.readTree(message);
            header = header(event);
        } catch (JsonProcessingException | IllegalArgumentException e) {
            return new Reading.Garbage(e.getMessage());
        }
        Class<? extends Fact> record = types.named(header.type());
        if (record == null) {
            return new Reading.UnknownType(header);
        }
        try {
            return new Reading.Known(header, envelope(header, event, record));
        } catch (JsonProcessingException | RuntimeException e) {
            return new Reading.Unreadable(header, String.valueOf(e.getMessage()));
        }
    }

    private Envelope envelope(FactHeader header, JsonNode event, Class<? extends Fact> record)
            throws JsonProcessingException {
        JsonNode data = event.path("data");
        return new Envelope(
                header.id(),
                header.strand().source(),
                header.strand().subject(),
                Instant.parse(text(event, "time")),
                part(data, "actor", Actor.class),
                part(data, "audience", Audience.class),
                header.sequence(),
                event.path("epoch").asLong(),
                optionalText(event, "traceparent"),
                part(data, "fact", record));
    }

    private <T> T part(JsonNode data, String name, Class<T> type) throws JsonProcessingException {
        JsonNode part = data.path(name);
        if (!part.isObject()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return mapper.treeToValue(part, type);
    }

    private static FactHeader header(JsonNode event) {
        long sequence = event.path("sequence").asLong();
        if (sequence < 1) {
            throw new IllegalArgumentException("sequence is missing");
        }
        return new FactHeader(
                UUID.fromString(text(event, "id")),
                new Strand(text(event, "source"), text(event, "subject")),
                sequence,
                text(event, "type"));
    }

    private static String text(JsonNode event, String name) {
        String text = optionalText(event, name);
        if (text == null || text.isEmpty()) {
            throw new IllegalArgumentException(name + " is missing");
        }
        return text;
    }

    private static @Nullable String optionalText(JsonNode event, String name) {
        JsonNode value = event.path(name);
        return value.isTextual() ? value.textValue() : null;
    }
}
