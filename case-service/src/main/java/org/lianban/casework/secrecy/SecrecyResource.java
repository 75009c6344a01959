package org.lianban.casework.secrecy;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.office.Callers;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.secrecy.SecrecyRequest.SecretLifting;
import org.lianban.casework.secrecy.SecrecyRequest.SecretMarking;
import org.lianban.casework.secrecy.domain.SecretMark;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** 限制内容: which documents of a matter are secret. */
@Path("/api/v1/matters/{matterId}/secrets")
@Authenticated
@Tag(name = "secrets")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class SecrecyResource {
    private final Callers callers;
    private final Grants grants;
    private final SecrecyDesk desk;
    private final SecrecyQueries queries;
    private final Problems problems;

    SecrecyResource(
            Callers callers,
            Grants grants,
            SecrecyDesk desk,
            SecrecyQueries queries,
            Problems problems) {
        this.callers = callers;
        this.grants = grants;
        this.desk = desk;
        this.queries = queries;
        this.problems = problems;
    }

    @GET
    @Operation(
            operationId = "listSecrets",
            summary = "The matter's secret documents, and on what ground each is kept secret")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SecretsView.class)))
    public Response secrets(@PathParam("matterId") String matterId) {
        Caller caller = callers.person();
        return view(caller, id(matterId, caller));
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "markSecret",
            summary =
                    "Marks a letter or an item of evidence as secret, on a ground of the law; never"
                            + " state secrets, which may not be entered in this unclassified"
                            + " system. If-Match: version of the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SecretsView.class)))
    public Response mark(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SecretMarking body) {
        Caller caller = callers.person();
        MatterId matter = id(matterId, caller);
        long seen = Preconditions.seenVersion(ifMatch);
        SecretMarking said = Fields.present("", body);
        UUID document = said.documentId();
        return answer(caller, matter, desk.decide(caller, matter, document, seen, said.checked()));
    }

    @POST
    @Idempotent
    @Path("{documentId}/lifting")
    @Operation(
            operationId = "liftSecret",
            summary =
                    "A head lifts the mark: whoever sees the matter reads the document again."
                            + " If-Match: version of the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = SecretsView.class)))
    public Response lift(
            @PathParam("matterId") String matterId,
            @PathParam("documentId") String documentId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SecretLifting body) {
        Caller caller = callers.person();
        MatterId matter = id(matterId, caller);
        UUID document = read(documentId, UUID::fromString);
        long seen = Preconditions.seenVersion(ifMatch);
        return answer(
                caller,
                matter,
                desk.decide(caller, matter, document, seen, Fields.present("", body).checked()));
    }

    private Response answer(Caller caller, MatterId matter, Ruling<SecretMark> ruling) {
        return switch (ruling) {
            case Ruling.Made<SecretMark> _ -> view(caller, matter);
            case Ruling.Refused<SecretMark> refused -> problems.of(refused);
        };
    }

    private Response view(Caller caller, MatterId matter) {
        SecretsView view = queries.view(caller, matter);
        return Answers.view(view, view.matterVersion());
    }

    private MatterId id(String matterId, Caller caller) {
        MatterId matter = read(matterId, MatterId::of);
        grants.requireSight(caller, matter);
        return matter;
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static <T> T read(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
