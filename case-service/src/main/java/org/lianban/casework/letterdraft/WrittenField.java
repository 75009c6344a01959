package org.lianban.casework.letterdraft;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A field as it comes in: a text, or several things in a list, which become one in a line. */
final class WrittenField extends StdScalarDeserializer<String> {
    private static final long serialVersionUID = 1L;

    WrittenField() {
        super(String.class);
    }

    @Override
    public String deserialize(JsonParser json, DeserializationContext context) throws IOException {
        if (!json.isExpectedStartArrayToken()) {
            return text(json, context);
        }
        List<String> lines = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            lines.add(text(json, context));
        }
        return String.join("\n", lines);
    }

    private String text(JsonParser json, DeserializationContext context) throws IOException {
        return json.hasToken(JsonToken.VALUE_STRING)
                ? json.getText()
                : (String) context.handleUnexpectedToken(String.class, json);
    }
}
