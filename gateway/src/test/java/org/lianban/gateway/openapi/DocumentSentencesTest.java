package org.lianban.gateway.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** What the merged document of the packaged services says in words. */
class DocumentSentencesTest {
    private static final JsonNode DOCUMENT =
            DocumentMerge.merge(ServiceDocuments.read(new ObjectMapper()), "1");

    @Test
    void every_operation_has_a_summary() {
        Set<String> silent = new TreeSet<>();
        for (JsonNode path : DOCUMENT.path("paths")) {
            for (JsonNode operation : path) {
                if (isSilent(operation, "summary")) {
                    silent.add(operation.path("operationId").asText());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_parameter_has_a_sentence() {
        Set<String> silent = new TreeSet<>();
        for (JsonNode path : DOCUMENT.path("paths")) {
            for (JsonNode operation : path) {
                for (JsonNode said : operation.path("parameters")) {
                    JsonNode parameter = meant(said);
                    if (isSilent(parameter, "description")) {
                        silent.add(
                                operation.path("operationId").asText()
                                        + " "
                                        + parameter.path("name").asText());
                    }
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    @Test
    void every_member_of_a_body_that_is_sent_has_a_sentence_unless_it_is_a_list_of_words() {
        Set<String> silent = new TreeSet<>();
        for (String name : sent()) {
            JsonNode schema = DOCUMENT.at("/components/schemas/" + name);
            for (Map.Entry<String, JsonNode> member : schema.path("properties").properties()) {
                if (isSilent(member.getValue(), "description")
                        && !meant(member.getValue()).has("enum")) {
                    silent.add(name + "." + member.getKey());
                }
            }
        }
        assertThat(silent).isEmpty();
    }

    private static Set<String> sent() {
        Set<String> names = new HashSet<>();
        for (JsonNode path : DOCUMENT.path("paths")) {
            for (JsonNode operation : path) {
                reach(operation.path("requestBody"), names);
            }
        }
        return names;
    }

    private static void reach(JsonNode schema, Set<String> names) {
        for (String reference : schema.findValuesAsText("$ref")) {
            if (names.add(reference.substring(reference.lastIndexOf('/') + 1))) {
                reach(DOCUMENT.at(reference.substring(1)), names);
            }
        }
    }

    private static boolean isSilent(JsonNode said, String member) {
        return said.path(member).asText().isBlank();
    }

    private static JsonNode meant(JsonNode said) {
        return said.has("$ref") ? DOCUMENT.at(said.path("$ref").asText().substring(1)) : said;
    }
}
