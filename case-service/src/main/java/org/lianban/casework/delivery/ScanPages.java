package org.lianban.casework.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.lianban.casework.delivery.DeliveryCounter.Asked;
import org.lianban.casework.delivery.domain.Scan;
import org.lianban.casework.delivery.domain.ScanId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Hands out the bytes of scans, piece by piece: memory does not grow with their length. */
@ApplicationScoped
class ScanPages {
    // Whatever somebody once handed in runs nowhere.
    private static final String POLICY =
            "default-src 'none'; sandbox; base-uri 'none'; form-action 'none';"
                    + " frame-ancestors 'self'";

    private final ScanStore scans;

    ScanPages(ScanStore scans) {
        this.scans = scans;
    }

    Response answer(Asked asked, String scanId, Request request) {
        Scan scan =
                scans.find(DeliveryCounter.id(scanId, ScanId::of))
                        .filter(one -> one.letter().equals(asked.letter()))
                        .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        EntityTag tag = new EntityTag(scan.sha256());
        Response.ResponseBuilder known = request.evaluatePreconditions(tag);
        return (known == null ? bytes(scan).tag(tag) : known)
                .header("Content-Security-Policy", POLICY)
                .header("X-Content-Type-Options", "nosniff")
                // It never changes, but who may see it does: asked again each time.
                .header("Cache-Control", "private, no-cache")
                .build();
    }

    private Response.ResponseBuilder bytes(Scan scan) {
        String name = scan.of().word() + "." + scan.format().extension();
        return Response.ok(pouring(scan), scan.format().mediaType())
                .header("Content-Length", scan.size())
                .header("Content-Disposition", "inline; filename=\"" + name + "\"");
    }

    private StreamingOutput pouring(Scan scan) {
        return out -> {
            for (int n = 0; (long) n * SentScan.PIECE < scan.size(); n++) {
                out.write(scans.piece(scan.id(), n));
            }
        };
    }
}
