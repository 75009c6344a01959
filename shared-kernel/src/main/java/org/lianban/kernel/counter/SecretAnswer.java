package org.lianban.kernel.counter;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What an answer says of a document that is kept secret from whoever asked. */
public final class SecretAnswer {
    /**
     * Under what name an object of an answer says which document it is about, and what of it says
     * something of that, beside that it is there. Titles of letters are those of their kinds.
     */
    private static final Map<String, List<String>> TELLING =
            Map.of(
                    "evidenceId", List.of("title", "sha256", "sm3", "file"),
                    "letterId", List.of("digest", "code", "addressees"),
                    "id", List.of("digest", "code"));

    private SecretAnswer() {}

    /** Whether any object in it is about the document and says something of it. */
    public static boolean tellsOf(UUID document, JsonNode answer) {
        for (Map.Entry<String, List<String>> telling : TELLING.entrySet()) {
            if (document.toString().equals(answer.path(telling.getKey()).textValue())
                    && telling.getValue().stream().anyMatch(answer::hasNonNull)) {
                return true;
            }
        }
        for (JsonNode part : answer) {
            if (tellsOf(document, part)) {
                return true;
            }
        }
        return false;
    }

    /** Takes out of the answer what any object in it says of the document. */
    public static void conceal(UUID document, JsonNode answer) {
        if (answer instanceof ObjectNode object) {
            TELLING.forEach(
                    (name, says) -> {
                        if (document.toString().equals(object.path(name).textValue())) {
                            object.remove(says);
                        }
                    });
        }
        answer.forEach(part -> conceal(document, part));
    }
}
