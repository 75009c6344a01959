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
    record SeenUpTo(Long sequence, Instant at) {
        private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
        private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

        Look checked() {
            if (sequence < 0) {
                throw new RefusedException(
                        CounterRefusal.MALFORMED, Map.of("pointer", "/sequence"));
            }
            if (at.isBefore(EARLIEST)) {
                throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "/at"));
            }
            // What is later than now is now: that is the database's to say.
            return new Look(sequence, at.isAfter(LATEST) ? LATEST : at);
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
    @APIResponse(
            responseCode = "204",
            description =
                    "I read it by its number: I am here for nobody, and need not say so again")
    public Response beat(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        MatterId matter = parse(matterId);
        return isHere(caller, matter)
                ? Answers.list(desk.beat(matter, caller))
                : Response.noContent().build();
    }

    @DELETE
    @Path("presence")
    @Operation(operationId = "leavePresence", summary = "My page of the matter was left")
    @APIResponse(responseCode = "204")
    public Response leave(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        MatterId matter = parse(matterId);
        if (isHere(caller, matter)) {
            desk.leave(matter, caller);
        }
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
        MatterId matter = parse(matterId);
        if (isHere(caller, matter)) {
            desk.look(matter, caller, Fields.present("", body).checked());
        }
        return Response.noContent().build();
    }

    // Whoever reads by its number does nothing in it; a refusal every few seconds would fill the
    // log of readings.
    private boolean isHere(Caller caller, MatterId matter) {
        if (grants.isByNumber(caller, matter)) {
            return false;
        }
        grants.requireSight(caller, matter);
        return true;
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static MatterId parse(String text) {
        try {
            return MatterId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
