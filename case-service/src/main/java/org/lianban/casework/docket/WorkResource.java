package org.lianban.casework.docket;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.docket.WorkFilter.Whose;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.PeopleRefusal;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.RefusedException;

/** 待办: what must be done, by the nearest clock. */
@Path("/api/v1/work")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "work")
class WorkResource {
    private static final int PAGE = 50;
    private static final List<Role> HEADS =
            Arrays.stream(Role.values()).filter(Role::isHead).toList();

    private final Callers callers;
    private final Offices offices;
    private final WorkQueries work;
    private final SignatureQueries signatures;
    private final WorkloadQueries loads;
    private final ShareListQueries shares;
    private final TalkQueries talk;

    WorkResource(
            Callers callers,
            Offices offices,
            WorkQueries work,
            SignatureQueries signatures,
            WorkloadQueries loads,
            ShareListQueries shares,
            TalkQueries talk) {
        this.callers = callers;
        this.offices = offices;
        this.work = work;
        this.signatures = signatures;
        this.loads = loads;
        this.shares = shares;
        this.talk = talk;
    }

    @GET
    @Operation(
            operationId = "listWork",
            summary =
                    "Open clocks under which it is my turn; office=true for the whole"
                            + " office's, person= for a colleague's")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WorkPage.class)))
    public Response list(@BeanParam WorkQuestion asked) {
        Caller caller = callers.person();
        WorkFilter filter =
                new WorkFilter(
                        caller.office(), caller.person(), whose(caller, asked), kind(asked.kind()));
        Cursor after = Cursor.decode(asked.cursor(), filter.fingerprint(), Instant::parse);
        return Answers.list(
                WorkPage.of(
                        work.page(filter, after, PAGE),
                        new WorkPage.Beside(
                                signatures.waitingFor(caller),
                                shares.toAnswer(caller),
                                talk.mentions(caller),
                                talk.proposals(caller))));
    }

    @GET
    @Path("/load")
    @Operation(
            operationId = "getWorkload",
            summary = "How much lies with whom in my office; for its heads")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = WorkloadView.class)))
    public Response load() {
        Caller caller = callers.person();
        if (HEADS.stream().noneMatch(caller::is)) {
            throw new RefusedException(PeopleRefusal.ROLE_REQUIRED, Role.anyOf(HEADS));
        }
        return Answers.list(loads.of(caller));
    }

    @GET
    @Path("/talk")
    @Operation(
            operationId = "getTalkWaiting",
            summary = "Where I was mentioned and have not looked since, and proposals to answer")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TalkView.class)))
    public Response talk() {
        return Answers.list(talk.waitingFor(callers.person()));
    }

    private @Nullable Whose whose(Caller caller, WorkQuestion asked) {
        @Nullable String person = asked.person();
        if (person != null) {
            return colleague(caller, person);
        }
        return Fields.flag("office", asked.office())
                ? null
                : new Whose(caller.person(), caller.roles());
    }

    // Nobody, somebody of another office and what is no id are the same 404.
    private Whose colleague(Caller caller, String person) {
        try {
            return offices.person(PersonId.of(person))
                    .filter(found -> found.office().equals(caller.office()))
                    .map(found -> new Whose(found.id(), found.roles()))
                    .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND));
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }

    private static WorkItem.@Nullable Kind kind(@Nullable String kind) {
        return kind == null ? null : MatterFilter.constant(WorkItem.Kind.class, "kind", kind);
    }
}
