package org.lianban.kernel.courier;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.StandingChanged;

class EventCodecTest {
    private final EventCodec codec = new EventCodec();
    private final ObjectMapper mapper = new ObjectMapper();
    private final Envelope envelope = ExampleFacts.envelope(StandingChanged.class);

    @Test
    void attributes_are_plain_values_as_cloudevents_asks() throws IOException {
        // When
        JsonNode event = mapper.readTree(codec.write(envelope));

        // Then
        assertThat(event.path("specversion").asText()).isEqualTo("1.0");
        event.properties().stream()
                .filter(attribute -> !attribute.getKey().equals("data"))
                .forEach(
                        attribute -> {
                            assertThat(attribute.getKey()).matches("[a-z0-9]+");
                            assertThat(attribute.getValue().isValueNode()).isTrue();
                        });
    }

    @Test
    void fields_that_came_after_us_are_passed_over() throws IOException {
        // Given
        ObjectNode event = (ObjectNode) mapper.readTree(codec.write(envelope));
        event.put("later", "attribute");
        event.withObject("/data/fact").put("later", 1);
        event.withObject("/data/actor").put("later", true);
        event.withObject("/data/audience").putArray("later");

        // When
        Reading reading = codec.read(event.toString());

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class, k -> assertThat(k.envelope()).isEqualTo(envelope));
    }

    @Test
    void what_is_not_there_is_read_as_nothing_and_not_written() throws IOException {
        // Given
        Envelope full = ExampleFacts.envelope(LeadRegistered.class);
        ObjectNode event = (ObjectNode) mapper.readTree(codec.write(full));
        event.remove("traceparent");
        event.withObject("/data/fact").remove("reportedBy");

        // When
        Reading reading = codec.read(event.toString());

        // Then
        assertThat(reading)
                .isInstanceOfSatisfying(
                        Reading.Known.class,
                        known -> {
                            assertThat(known.envelope().traceparent()).isNull();
                            assertThat(codec.write(known.envelope())).isEqualTo(event.toString());
                        });
    }

    @Test
    void an_unknown_type_keeps_its_header() {
        // When
        Reading reading = codec.read(codec.write(envelope).replace("StandingChanged", "Later"));

        // Then
        assertThat(reading)
                .isEqualTo(
                        new Reading.UnknownType(
                                new FactHeader(
                                        envelope.id(),
                                        new Strand(envelope.source(), envelope.subject()),
                                        7,
                                        "org.lianban.casework.Later")));
    }

    @Test
    void a_known_fact_without_its_parts_is_unreadable() throws IOException {
        // Given
        ObjectNode event = (ObjectNode) mapper.readTree(codec.write(envelope));
        event.remove("data");

        // When // Then
        assertThat(codec.read(event.toString())).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void what_has_no_header_is_garbage() {
        // When // Then
        for (String message : new String[] {"", "null", "[]", "{}", "7", "{\"id\":\"x\"}", "�"}) {
            assertThat(codec.read(message)).as(message).isInstanceOf(Reading.Garbage.class);
        }
    }
}
