package org.lianban.casework.letter;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.Bureau;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.Stamp;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/** Reads a letter back from its canonical JSON. */
final class LetterReading {
    private static final ObjectMapper JSON = new ObjectMapper();

    private LetterReading() {}

    static LetterContent read(String canonical) {
        try {
            return content(JSON.readTree(canonical));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored letter is not legible", e);
        }
    }

    private static LetterContent content(JsonNode json) {
        Bureau issuer = bureau(json.get("issuer"));
        List<Bureau> addressees = new ArrayList<>();
        json.get("addressees").forEach(bureau -> addressees.add(bureau(bureau)));
        List<LetterItem> items = new ArrayList<>();
        json.path("items").forEach(item -> items.add(new LetterItem(texts(item))));
        String about = textOrNull(json, "about");
        String refersTo = json.has("refersTo") ? json.get("refersTo").asText() : null;
        IssueLetter letter =
                new IssueLetter(
                        LetterId.of(json.get("letterId").asText()),
                        MatterId.of(json.get("matterId").asText()),
                        about == null ? null : TransferId.of(about),
                        refersTo == null ? null : LetterId.of(refersTo),
                        LetterKind.valueOf(json.get("kind").asText()),
                        issuer.id(),
                        addressees.stream().map(Bureau::id).toList(),
                        texts(json.get("fields")),
                        items);
        return new LetterContent(letter, issuer, addressees, stamp(json));
    }

    private static Map<String, String> texts(JsonNode json) {
        Map<String, String> texts = new HashMap<>();
        json.properties().forEach(text -> texts.put(text.getKey(), text.getValue().asText()));
        return texts;
    }

    private static Stamp stamp(JsonNode json) {
        return new Stamp(
                textOrNull(json, "number"),
                LocalDate.parse(json.get("issuedOn").asText()),
                json.get("templateVersion").asInt());
    }

    private static Bureau bureau(JsonNode json) {
        return new Bureau(OfficeId.of(json.get("id").asText()), json.get("name").asText());
    }

    private static @Nullable String textOrNull(JsonNode json, String member) {
        JsonNode value = json.get(member);
        return value.isNull() ? null : value.asText();
    }
}
