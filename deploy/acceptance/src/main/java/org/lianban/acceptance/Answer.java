package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/**
 * What the system answered.
 *
 * @param etag the version of what was shown, to be sent back as {@code If-Match}
 */
public record Answer(int status, Optional<String> etag, JsonNode body) {
    public boolean isRefused() {
        return status >= 400;
    }

    /** The stable code of a refusal; empty for everything else. */
    public String code() {
        return text("code");
    }

    public String text(String field) {
        return body.path(field).asText("");
    }

    /** This answer, if it is no refusal. */
    public Answer orThrow(String what) {
        if (isRefused()) {
            throw new IllegalStateException(what + " was refused: " + status + " " + body);
        }
        return this;
    }
}
