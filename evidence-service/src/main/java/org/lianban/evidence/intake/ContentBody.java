package org.lianban.evidence.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.lianban.kernel.counter.LongBody;

/** The bytes of a file, and nothing else, may be longer than a request usually is. */
@ApplicationScoped
class ContentBody implements LongBody {
    private static final Pattern CONTENT =
            Pattern.compile("/api/v1/evidence-uploads/[0-9A-Fa-f-]{36}/content");

    @Override
    public boolean covers(String method, String path) {
        return method.equals("PUT") && CONTENT.matcher(path).matches();
    }
}
