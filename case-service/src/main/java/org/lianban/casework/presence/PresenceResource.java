package org.lianban.casework.presence;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/**
 * An open page says that it is open, and up to where it was read. These are PUT and DELETE: said
 * twice they are the same, and no line of the log of readings comes from them.
 */
@Path("/api/v1/matters/{matterId}")
@Authenticated
@Tag(name = "presence")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PresenceResource {
    private final Callers callers;
    private final Grants grants;
    private final PresenceDesk desk;

    PresenceResource(Callers callers, Grants grants, PresenceDesk desk) {
        this.callers = callers;
        this.grants = grants;
        this.desk = desk;
    }

    /**
     * Up to where the page was read.
     *
     * @param sequence of the last fact that it showed
     * @param at as the answer of {@code getChanges} said
     */
    @Schema(name = "SeenUpTo")
    record SeenUpTo(@Nullable Long sequence, @Nullable Instant at) {
        Look checked() {
            long last = Fields.present("/sequence", sequence);
            if (last < 0) {
                throw new RefusedException(
                        CounterRefusal.MALFORMED, Map.of("pointer", "/sequence"));
            }
            return new Look(last, Fields.present("/at", at));
        }
    }

    @PUT
    @Path("presence")
    @Operation(
            operationId = "beatPresence",
            summary = "My page of the matter is open; answers who else has it open")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = PresenceView.class)))
    public Response beat(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        return Answers.list(desk.beat(visible(caller, matterId), caller));
    }

    @DELETE
    @Path("presence")
    @Operation(operationId = "leavePresence", summary = "My page of the matter was left")
    @APIResponse(responseCode = "204")
    public Response leave(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        desk.leave(visible(caller, matterId), caller);
        return Response.noContent().build();
    }

    @PUT
    @Path("seen")
    @Operation(
            operationId = "markSeen",
            summary = "I have read the matter up to here; never goes back")
    @APIResponse(responseCode = "204")
    public Response seen(@PathParam("matterId") String matterId, @Nullable SeenUpTo body) {
        Caller caller = callers.person();
        MatterId matter = visible(caller, matterId);
        desk.look(matter, caller, Fields.present("", body).checked());
        return Response.noContent().build();
    }

    private MatterId visible(Caller caller, String matterId) {
        MatterId matter = new MatterId(id(matterId));
        grants.requireSight(caller, matter);
        return matter;
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
