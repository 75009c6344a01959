package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
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
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Ruling;

/** Leads of the caller's office. */
@Path("/api/v1/leads")
@Authenticated
@Tag(name = "leads")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class LeadResource {
    private final RegistrationDesk registrations;
    private final LeadDesk desk;
    private final FilingDesk filing;
    private final InformantDesk informants;
    private final LeadCounter counter;

    LeadResource(
            RegistrationDesk registrations,
            LeadDesk desk,
            FilingDesk filing,
            InformantDesk informants,
            LeadCounter counter) {
        this.registrations = registrations;
        this.desk = desk;
        this.filing = filing;
        this.informants = informants;
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Operation(
            operationId = "registerLead",
            summary = "Register (登记) a lead: the matter begins and DL-01 runs")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response register(@Nullable RegistrationRequest body) {
        Caller caller = counter.caller();
        Registration registration = Fields.present("", body).checked();
        return switch (registrations.register(caller, registration)) {
            case Ruling.Made<Lead> made -> {
                LeadView view = counter.kept(caller, made.next().matter());
                yield Answers.created("/api/v1/leads/" + view.matterId(), view, view.version());
            }
            case Ruling.Refused<Lead> refused -> counter.problem(refused);
        };
    }

    @GET
    @Path("/{matterId}")
    @Transactional
    @Operation(
            operationId = "getLead",
            summary = "The lead as my office or the writing office handles it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response lead(@PathParam("matterId") String matterId) {
        Caller caller = counter.caller();
        LeadView view = counter.view(caller, counter.visible(caller, matterId));
        return Answers.view(view, view.version());
    }

    @POST
    @Idempotent
    @Path("/{matterId}/assignment")
    @Operation(
            operationId = "assignOfficers",
            summary = "The unit head names two certified officers")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response assign(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Assignment body) {
        return counter.answer(
                matterId, ifMatch, body, LeadRequest.Assignment::checked, desk::assign);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/extension")
    @Operation(
            operationId = "extendVerification",
            summary = "The agency head extends the verification once, by fifteen working days")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response extend(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Extension body) {
        return counter.answer(
                matterId, ifMatch, body, LeadRequest.Extension::checked, desk::extend);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/pause")
    @Operation(
            operationId = "pauseVerification",
            summary = "Excluded time begins, with its opening paper")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response pause(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Pausing body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Pausing::checked, desk::pause);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/resume")
    @Operation(
            operationId = "resumeVerification",
            summary = "Excluded time ends, with its closing paper")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response resume(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Resuming body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Resuming::checked, desk::resume);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/filing")
    @Operation(operationId = "fileLead", summary = "The agency head files the case (立案)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response file(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Filing body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Filing::checked, filing::file);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/non-filing")
    @Operation(
            operationId = "declineFiling",
            summary = "The agency head decides not to file (不予立案)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response decline(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Declining body) {
        return counter.answer(
                matterId, ifMatch, body, LeadRequest.Declining::checked, filing::decline);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/informant-notice")
    @Operation(
            operationId = "tellInformant",
            summary =
                    "The informant was told which office is competent"
                            + " (article complaints-no-authority)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LeadView.class)))
    public Response tellInformant(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Telling body) {
        return counter.answer(
                matterId, ifMatch, body, LeadRequest.Telling::checked, informants::tell);
    }
}
