package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.docket.TimelineQueries.Passage;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Matters as one reads them: list and search, the page, the timeline, who could write when. */
@Path("/api/v1/matters")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "matters")
class MatterResource {
    private static final int TIMELINE_PAGE = 100;

    private final Callers callers;
    private final Grants grants;
    private final MatterListQueries lists;
    private final MatterQueries matters;
    private final TimelineAnswers timelines;
    private final ChangesQueries changes;

    MatterResource(
            Callers callers,
            Grants grants,
            MatterListQueries lists,
            MatterQueries matters,
            TimelineAnswers timelines,
            ChangesQueries changes) {
        this.callers = callers;
        this.grants = grants;
        this.lists = lists;
        this.matters = matters;
        this.timelines = timelines;
        this.changes = changes;
    }

    @GET
    @Operation(
            operationId = "listMatters",
            summary = "Matters this office may see, newest first or by nearest clock; plain search")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MatterPage.class)))
    public Response list(@BeanParam MatterQuestion asked) {
        Caller caller = callers.person();
        MatterFilter filter = MatterFilter.of(caller, asked);
        Cursor after = Cursor.decode(asked.cursor(), filter.fingerprint(), filter.order()::key);
        return Answers.list(MatterPage.of(lists.page(filter, after)));
    }

    @GET
    @Path("{matterId}")
    @Operation(operationId = "getMatter", summary = "The matter's page")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = MatterView.class)))
    public Response get(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        MatterId matter = seen(caller, matterId);
        MatterView view = matters.view(matter, grants.reading(caller, matter));
        return Answers.view(view, view.version());
    }

    @GET
    @Path("{matterId}/changes")
    @Operation(
            operationId = "getChanges",
            summary = "What happened in the matter since I last looked, my own acts left out")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ChangesView.class)))
    public Response changes(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        return Answers.list(changes.since(seen(caller, matterId), caller));
    }

    @GET
    @Path("{matterId}/timeline")
    @Operation(operationId = "getTimeline", summary = "The matter's facts in their order")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TimelineAnswers.Timeline.class)))
    public Response timeline(
            @PathParam("matterId") String matterId,
            @QueryParam("after") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                    @Nullable String after) {
        long from = after == null ? 0 : MatterFilter.number("after", after);
        Caller caller = callers.person();
        Passage passage = new Passage(seen(caller, matterId), from, TIMELINE_PAGE);
        return Answers.list(timelines.timeline(passage, caller));
    }

    @GET
    @Path("{matterId}/writers")
    @Operation(
            operationId = "getWriters",
            summary = "Which office could write from when, read from the journal alone")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WriterList.class)))
    public Response writers(@PathParam("matterId") String matterId) {
        return Answers.list(new WriterList(timelines.writers(seen(callers.person(), matterId))));
    }

    private MatterId seen(Caller caller, String text) {
        MatterId matter = id(text);
        grants.requireSight(caller, matter);
        return matter;
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static MatterId id(String text) {
        try {
            return new MatterId(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
