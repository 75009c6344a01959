package org.lianban.kernel.counter;

import com.fasterxml.jackson.databind.JsonMappingException;

/** Where in a body a fault stands (RFC 6901). */
final class JsonPointers {
    private JsonPointers() {}

    static String of(JsonMappingException failure) {
        StringBuilder pointer = new StringBuilder();
        for (JsonMappingException.Reference step : failure.getPath()) {
            String name = step.getFieldName();
            pointer.append('/').append(name == null ? String.valueOf(step.getIndex()) : step(name));
        }
        return pointer.toString();
    }

    /** A member's name as a step of a pointer. */
    static String step(Object name) {
        return String.valueOf(name).replace("~", "~0").replace("/", "~1");
    }
}
