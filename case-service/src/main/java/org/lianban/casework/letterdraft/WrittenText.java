package org.lianban.casework.letterdraft;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letterdraft.domain.LetterText;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.OfficeId;

/** A draft's text as its columns keep it. */
@ApplicationScoped
class WrittenText {
    private static final TypeReference<Map<String, String>> FIELDS = new TypeReference<>() {};
    private static final TypeReference<List<Map<String, String>>> ITEMS = new TypeReference<>() {};

    private final ObjectMapper mapper;

    WrittenText(ObjectMapper mapper) {
        this.mapper = mapper;
    }

    String fields(LetterText text) {
        return json(text.fields());
    }

    String items(LetterText text) {
        return json(text.items().stream().map(LetterItem::texts).toList());
    }

    LetterText text(
            List<OfficeId> addressees, @Nullable LetterId refersTo, String fields, String items) {
        try {
            return new LetterText(
                    addressees,
                    refersTo,
                    mapper.readValue(fields, FIELDS),
                    mapper.readValue(items, ITEMS).stream().map(LetterItem::new).toList());
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a stored draft is not legible", e);
        }
    }

    private String json(Object value) {
        try {
            return mapper.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("texts are always JSON", e);
        }
    }
}
