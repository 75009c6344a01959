package org.lianban.evidence.opening;

import java.time.Instant;
import org.lianban.evidence.opening.domain.Opening;

/**
 * An item is open for the caller; its matter is not named, which he may see no more of.
 *
 * @param contentUrl where its bytes are, until then
 */
record OpeningView(String openingId, String evidenceId, String contentUrl, Instant until) {
    static OpeningView of(Opening opening) {
        String url = "/api/v1/evidence/" + opening.item() + "/content?opening=" + opening.id();
        return new OpeningView(
                opening.id().toString(), opening.item().toString(), url, opening.until());
    }
}
