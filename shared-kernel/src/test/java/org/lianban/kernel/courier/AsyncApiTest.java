package org.lianban.kernel.courier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceEvent;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.NoticeEvent;

/**
 * {@code shared-kernel/asyncapi.json} is what the records say; {@code -Dasyncapi.write=true} writes
 * it anew.
 */
class AsyncApiTest {
    private static final Path DOCUMENT = Path.of("asyncapi.json");

    private final ObjectMapper mapper =
            new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    @Test
    void the_asyncapi_document_describes_every_fact_as_its_record_does() throws IOException {
        ObjectNode document = document();
        if (Boolean.getBoolean("asyncapi.write")) {
            Files.writeString(DOCUMENT, mapper.writeValueAsString(document) + "\n");
        }

        assertThat(mapper.readTree(DOCUMENT.toFile())).isEqualTo(document);
    }

    private ObjectNode document() {
        ObjectNode document = mapper.createObjectNode();
        document.put("asyncapi", "3.0.0");
        document.putObject("info").put("title", "Lianban facts").put("version", "1");
        document.put("defaultContentType", "application/cloudevents+json");
        ObjectNode channels = document.putObject("channels");
        ObjectNode operations = document.putObject("operations");
        Map<Class<? extends Fact>, ObjectNode> carried =
                Map.of(
                        CaseworkEvent.class,
                        channel(
                                channels.putObject("casework"),
                                operations.putObject("receiveFacts"),
                                "casework",
                                "Facts of case-service, in order per matter"
                                        + " (key = matter, office or agency id);"
                                        + " at least once, each id taken once"),
                        EvidenceEvent.class,
                        channel(
                                channels.putObject("evidence"),
                                operations.putObject("receiveEvidenceFacts"),
                                "evidence",
                                "Facts of evidence-service, in order per matter"
                                        + " (key = matter id) and numbered apart from other"
                                        + " channels; at least once, each id taken once"),
                        NoticeEvent.class,
                        channel(
                                channels.putObject("notice"),
                                operations.putObject("receiveNoticeFacts"),
                                "notice",
                                "Facts of notification-service, in order per matter"
                                        + " (key = matter id) and numbered apart from other"
                                        + " channels; at least once, each id taken once"));
        ObjectNode components = document.putObject("components");
        ObjectNode messages = components.putObject("messages");
        ObjectNode schemas = components.putObject("schemas");
        List<Class<? extends Fact>> facts =
                new FactTypes()
                        .all().stream().sorted(Comparator.comparing(Class::getSimpleName)).toList();
        for (Class<? extends Fact> fact : facts) {
            String name = fact.getSimpleName();
            listOf(carried, fact).putObject(name).put("$ref", "#/components/messages/" + name);
            ObjectNode message = messages.putObject(name);
            message.put("name", Envelope.typeOf(fact));
            message.putObject("payload").put("$ref", "#/components/schemas/" + name);
            schemas.set(name, event(fact));
        }
        return document;
    }

    /** Describes a channel and who receives from it; answers with where its messages are listed. */
    private static ObjectNode channel(
            ObjectNode channel, ObjectNode operation, String name, String description) {
        channel.put("address", name + ".events").put("description", description);
        operation.put("action", "receive").putObject("channel").put("$ref", "#/channels/" + name);
        return channel.putObject("messages");
    }

    private static ObjectNode listOf(
            Map<Class<? extends Fact>, ObjectNode> carried, Class<? extends Fact> fact) {
        return carried.entrySet().stream()
                .filter(channel -> channel.getKey().isAssignableFrom(fact))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private ObjectNode event(Class<? extends Fact> fact) {
        ObjectNode event = mapper.createObjectNode().put("type", "object");
        ObjectNode properties = event.putObject("properties");
        properties.putObject("specversion").put("const", "1.0");
        properties.set("id", text("uuid"));
        properties.set("source", text(null));
        properties.putObject("type").put("const", Envelope.typeOf(fact));
        properties.set("subject", text(null));
        properties.set("time", text("date-time"));
        properties.putObject("sequence").put("type", "integer").put("minimum", 1);
        properties.putObject("epoch").put("type", "integer").put("minimum", 0);
        ObjectNode data = properties.putObject("data").put("type", "object");
        ObjectNode parts = data.putObject("properties");
        parts.putObject("actor").put("type", "object");
        parts.putObject("audience").put("type", "object");
        parts.set("hearer", text(null));
        parts.set("fact", members(fact));
        data.putArray("required").add("actor").add("audience").add("fact");
        ArrayNode required = event.putArray("required");
        List.of(
                        "specversion",
                        "id",
                        "source",
                        "type",
                        "subject",
                        "time",
                        "sequence",
                        "epoch",
                        "data")
                .forEach(required::add);
        return event;
    }

    private ObjectNode members(Class<?> record) {
        ObjectNode schema = mapper.createObjectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = mapper.createArrayNode();
        for (RecordComponent component : record.getRecordComponents()) {
            properties.set(component.getName(), value(component.getType()));
            if (!component.getAnnotatedType().isAnnotationPresent(Nullable.class)) {
                required.add(component.getName());
            }
        }
        schema.set("required", required);
        return schema;
    }

    private ObjectNode value(Class<?> type) {
        if (type == LocalDate.class) {
            return text("date");
        }
        if (type == Instant.class) {
            return text("date-time");
        }
        if (type == List.class) {
            ObjectNode list = mapper.createObjectNode().put("type", "array");
            list.set("items", text(null));
            return list;
        }
        if (type == boolean.class || type == Boolean.class) {
            return mapper.createObjectNode().put("type", "boolean");
        }
        if (type == int.class
                || type == Integer.class
                || type == long.class
                || type == Long.class) {
            return mapper.createObjectNode().put("type", "integer");
        }
        if (type.isRecord() && type.getRecordComponents().length > 1) {
            return members(type);
        }
        boolean isUuid = type.isRecord() && type.getRecordComponents()[0].getType() == UUID.class;
        return text(isUuid ? "uuid" : null);
    }

    private ObjectNode text(@Nullable String format) {
        ObjectNode text = mapper.createObjectNode().put("type", "string");
        return format == null ? text : text.put("format", format);
    }
}
