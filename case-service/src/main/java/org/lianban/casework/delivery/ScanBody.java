package org.lianban.casework.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.regex.Pattern;
import org.lianban.kernel.counter.LongBody;

/** A scan may be longer than a request usually is. */
@ApplicationScoped
class ScanBody implements LongBody {
    private static final Pattern SCANS = Pattern.compile("/api/v1/letters/[^/]+/scans");

    @Override
    public boolean covers(String method, String path) {
        return method.equals("POST") && SCANS.matcher(path).matches();
    }

    @Override
    public long most() {
        return SentScan.LARGEST;
    }
}
