package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import org.lianban.kernel.counter.LongBody;

/** A paper that is to be compared may be longer than a request usually is. */
@ApplicationScoped
class PaperBody implements LongBody {
    private static final long MOST = 6L * 1024 * 1024;

    @Override
    public boolean covers(String method, String path) {
        return method.equals("POST")
                && path.startsWith("/api/v1/public/letters/")
                && path.endsWith("/check");
    }

    @Override
    public long most() {
        return MOST;
    }
}
