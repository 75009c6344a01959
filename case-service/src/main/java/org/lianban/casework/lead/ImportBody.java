package org.lianban.casework.lead;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.counter.LongBody;

/** A list may be longer than a request usually is. */
@ApplicationScoped
class ImportBody implements LongBody {
    private static final long MOST = 6L * 1024 * 1024;

    @Override
    public boolean covers(String method, String path) {
        return !method.equals("GET")
                && (path.startsWith("/api/v1/lead-imports/")
                        || path.startsWith("/api/v1/matter-imports/"));
    }

    // Read whole: no more than memory bears.
    @Override
    public long most() {
        return MOST;
    }
}
