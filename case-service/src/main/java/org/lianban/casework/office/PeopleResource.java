package org.lianban.casework.office;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.Idempotent;

/** What administrators do with people. */
@Path("/api/v1/people")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "people")
@RunOnVirtualThread
class PeopleResource {
    private final PeopleCounter counter;

    PeopleResource(PeopleCounter counter) {
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "onboardPerson",
            summary = "A person is bound to an account of the sign-in")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response onboardPerson(PeopleRequest.@Nullable Onboarding body) {
        return counter.onboard(body);
    }

    @POST
    @Idempotent
    @Path("/{id}/roles")
    @Operation(operationId = "grantRole", summary = "A role is granted by a paper of appointment")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response grantRole(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable Granting body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.Granting::checked);
    }

    @POST
    @Idempotent
    @Path("/{id}/acting")
    @Operation(
            operationId = "grantActingAuthority",
            summary = "He acts for a colleague, in that role and for those days, by a paper")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response grantActingAuthority(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable Acting body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.Acting::checked);
    }

    @POST
    @Idempotent
    @Path("/{id}/roles/end")
    @Operation(operationId = "endRole", summary = "A role is taken away, at once")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response endRole(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable RoleEnding body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.RoleEnding::checked);
    }

    @POST
    @Idempotent
    @Path("/{id}/certificates")
    @Operation(
            operationId = "enterCertificate",
            summary = "An enforcement certificate (执法证) is entered")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response enterCertificate(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable Certifying body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.Certifying::checked);
    }

    @POST
    @Idempotent
    @Path("/{id}/certificates/end")
    @Operation(
            operationId = "endCertificate",
            summary = "A certificate is ended before its last day")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response endCertificate(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable CertificateEnding body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.CertificateEnding::checked);
    }

    @POST
    @Idempotent
    @Path("/{id}/move")
    @Operation(
            operationId = "movePerson",
            summary = "The person works for another office now; his roles end")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response movePerson(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable Moving body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.Moving::checked);
    }

    @POST
    @Idempotent
    @Path("/{id}/deactivation")
    @Operation(
            operationId = "deactivatePerson",
            summary = "The person works here no longer; his roles end")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response deactivatePerson(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable Leaving body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.Leaving::checked);
    }

    @POST
    @Idempotent
    @Path("/{id}/reactivation")
    @Operation(
            operationId = "reactivatePerson",
            summary = "The person works here again, without roles")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = EnrolmentView.class)))
    public Response reactivatePerson(
            @PathParam("id") String id,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            PeopleRequest.@Nullable Returning body) {
        return counter.answer(id, ifMatch, body, PeopleRequest.Returning::checked);
    }
}
