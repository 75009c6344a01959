package org.lianban.evidence.opening;

import java.time.Instant;
import org.lianban.evidence.opening.domain.Opening;

/**
 * An item is open for the caller.
 *
 * @param contentUrl where its bytes are, until then
 */
record OpeningView(
        String openingId, String evidenceId, String matterId, String contentUrl, Instant until) {
    static OpeningView of(Opening opening, String matterId) {
        String url = "/api/v1/evidence/" + opening.item() + "/content?opening=" + opening.id();
        return new OpeningView(
                opening.id().toString(), opening.item().toString(), matterId, url, opening.until());
    }
}
