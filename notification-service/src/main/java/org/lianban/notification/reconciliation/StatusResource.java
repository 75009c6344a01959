package org.lianban.notification.reconciliation;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.notification.roster.Readers;
import org.lianban.notification.roster.RosterPerson;

/** Whether notices were lost, for those who answer for it; it names no matter. */
@Path("/api/v1/notices/status")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "notices")
class StatusResource {
    // Its counts move with every matter of the service: nobody who handles matters reads them (law
    // 8).
    private static final Set<String> MAY_ASK =
            Set.of("SYSTEM_ADMINISTRATOR", "AUDIT_ADMINISTRATOR");

    private final Readers readers;
    private final Reconciler reconciler;

    StatusResource(Readers readers, Reconciler reconciler) {
        this.readers = readers;
        this.reconciler = reconciler;
    }

    @GET
    @Operation(
            operationId = "getNoticeStatus",
            summary = "Facts against plans, plans against sends: whether anything is missing")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = StatusView.class)))
    public Response status() {
        if (readers.find().map(RosterPerson::roles).stream()
                .noneMatch(roles -> roles.stream().anyMatch(MAY_ASK::contains))) {
            throw new RefusedException(CounterRefusal.NOT_YOURS);
        }
        return Answers.list(reconciler.last());
    }
}
