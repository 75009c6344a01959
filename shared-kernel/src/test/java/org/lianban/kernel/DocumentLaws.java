package org.lianban.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The laws of a service's OpenAPI document, asked of the service as it runs. */
public interface DocumentLaws {
    ObjectMapper JSON = new ObjectMapper();
    String SOME_ID = "01936000-0000-7000-8000-000000000001";
    String SOME_OFFICE = "430104";

    /** The document as the running service gives it. */
    String documentText();

    /** A request in the name of somebody who has a valid token. */
    RequestSpecification asked();

    /** Schemas of bodies all of whose members may be missing. */
    Set<String> mayBeEmpty();

    @Test
    default void a_body_says_what_it_must_have_unless_all_of_it_may_be_missing() {
        Set<String> silent = new TreeSet<>();
        JsonNode document = document();
        for (String name : sent(document)) {
            JsonNode schema = document.at("/components/schemas/" + name);
            if (!schema.path("properties").isEmpty() && schema.path("required").isEmpty()) {
                silent.add(name);
            }
        }
        assertThat(silent).isEqualTo(new TreeSet<>(mayBeEmpty()));
    }

    @Test
    default void what_a_body_must_have_is_refused_where_it_is_missing() {
        List<String> taken = new ArrayList<>();
        int asked = 0;
        for (Call call : calls(document())) {
            JsonNode whole = call.sample();
            assertThat(code(send(call, whole))).as(call.path()).isNotEqualTo("FIELD_MISSING");
            for (String pointer : call.required()) {
                Response answer = send(call, without(whole, pointer));
                asked++;
                if (answer.statusCode() != 422
                        || !"FIELD_MISSING".equals(code(answer))
                        || !answer.jsonPath().getList("errors.pointer").equals(List.of(pointer))) {
                    taken.add(call.method() + " " + call.path() + " without " + pointer);
                }
            }
        }
        assertThat(taken).isEmpty();
        assertThat(asked).isPositive();
    }

    private JsonNode document() {
        try {
            return JSON.readTree(documentText());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("the document is no JSON", e);
        }
    }

    private Response send(Call call, JsonNode body) {
        return asked().body(body.toString())
                .request(
                        call.method().toUpperCase(Locale.ROOT),
                        call.path().replaceAll("\\{year}", "2027").replaceAll("\\{\\w+}", SOME_ID));
    }

    private static String code(Response answer) {
        return String.valueOf(answer.contentType()).contains("json")
                ? String.valueOf(answer.jsonPath().<Object>get("code"))
                : "";
    }

    private static JsonNode without(JsonNode whole, String pointer) {
        JsonNode less = whole.deepCopy();
        int end = pointer.lastIndexOf('/');
        ((ObjectNode) less.at(pointer.substring(0, end))).remove(pointer.substring(end + 1));
        return less;
    }

    /** A command with a body of JSON. */
    record Call(JsonNode document, String method, String path, JsonNode schema) {
        JsonNode sample() {
            return DocumentLaws.sample(document, schema);
        }

        /** Where something must stand in the sample. */
        Set<String> required() {
            Set<String> pointers = new LinkedHashSet<>();
            DocumentLaws.required(document, schema, "", pointers);
            return pointers;
        }
    }

    private static List<Call> calls(JsonNode document) {
        List<Call> calls = new ArrayList<>();
        for (Map.Entry<String, JsonNode> path : document.path("paths").properties()) {
            for (Map.Entry<String, JsonNode> method : path.getValue().properties()) {
                JsonNode schema =
                        method.getValue().at("/requestBody/content/application~1json/schema");
                if (schema.isObject()) {
                    calls.add(new Call(document, method.getKey(), path.getKey(), schema));
                }
            }
        }
        return calls;
    }

    private static Set<String> sent(JsonNode document) {
        Set<String> names = new HashSet<>();
        calls(document).forEach(call -> reach(document, call.schema(), names));
        return names;
    }

    private static void reach(JsonNode document, JsonNode schema, Set<String> names) {
        for (String reference : schema.findValuesAsText("$ref")) {
            if (names.add(reference.substring(reference.lastIndexOf('/') + 1))) {
                reach(document, document.at(reference.substring(1)), names);
            }
        }
    }

    private static void required(
            JsonNode document, JsonNode said, String at, Set<String> pointers) {
        JsonNode schema = meant(document, said);
        schema.path("required").forEach(name -> pointers.add(at + "/" + name.asText()));
        for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
            required(document, member.getValue(), at + "/" + member.getKey(), pointers);
        }
        if (schema.has("items")) {
            required(document, schema.path("items"), at + "/0", pointers);
        }
    }

    private static JsonNode sample(JsonNode document, JsonNode said) {
        JsonNode schema = meant(document, said);
        if (said.path("$ref").asText().endsWith("/OfficeId")) {
            return TextNode.valueOf(SOME_OFFICE);
        }
        if (schema.has("enum")) {
            return schema.path("enum").path(0);
        }
        return switch (schema.path("type").asText()) {
            case "object" -> {
                ObjectNode sample = JsonNodeFactory.instance.objectNode();
                schema.path("properties")
                        .properties()
                        .forEach(
                                member ->
                                        sample.set(
                                                member.getKey(),
                                                sample(document, member.getValue())));
                yield sample;
            }
            case "array" ->
                    JsonNodeFactory.instance
                            .arrayNode()
                            .add(sample(document, schema.path("items")));
            case "integer", "number" -> JsonNodeFactory.instance.numberNode(1);
            case "boolean" -> JsonNodeFactory.instance.booleanNode(true);
            case String _ -> TextNode.valueOf(text(schema.path("format").asText()));
        };
    }

    private static String text(String format) {
        return switch (format) {
            case "date" -> "2026-07-08";
            case "date-time" -> "2026-07-08T08:00:00Z";
            case String _ -> SOME_ID;
        };
    }

    private static JsonNode meant(JsonNode document, JsonNode said) {
        return said.has("$ref") ? document.at(said.path("$ref").asText().substring(1)) : said;
    }
}
