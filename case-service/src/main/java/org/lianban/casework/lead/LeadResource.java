package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
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
@RunOnVirtualThread
class LeadResource {
    private final RegistrationDesk registrations;
    private final LeadDesk desk;
    private final LeadCounter counter;

    LeadResource(RegistrationDesk registrations, LeadDesk desk, LeadCounter counter) {
        this.registrations = registrations;
        this.desk = desk;
        this.counter = counter;
    }

    @POST
    @Idempotent
    public Response register(@Nullable RegistrationRequest body) {
        Caller caller = counter.caller();
        Registration registration = Fields.present("", body).checked();
        return switch (registrations.register(caller, registration)) {
            case Ruling.Made<Lead> made -> {
                LeadView view = counter.view(caller, made.next().matter());
                yield Answers.created("/api/v1/leads/" + view.matterId(), view, view.version());
            }
            case Ruling.Refused<Lead> refused -> counter.problem(refused);
        };
    }

    @GET
    @Path("/{matterId}")
    @Transactional
    public Response lead(@PathParam("matterId") String matterId) {
        Caller caller = counter.caller();
        LeadView view = counter.view(caller, counter.visible(caller, matterId));
        return Answers.view(view, view.version());
    }

    @POST
    @Idempotent
    @Path("/{matterId}/assignment")
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
    public Response pause(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Pausing body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Pausing::checked, desk::pause);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/resume")
    public Response resume(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Resuming body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Resuming::checked, desk::resume);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/filing")
    public Response file(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Filing body) {
        return counter.answer(matterId, ifMatch, body, LeadRequest.Filing::checked, desk::file);
    }

    @POST
    @Idempotent
    @Path("/{matterId}/non-filing")
    public Response decline(
            @PathParam("matterId") String matterId,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            LeadRequest.@Nullable Declining body) {
        return counter.answer(
                matterId, ifMatch, body, LeadRequest.Declining::checked, desk::decline);
    }
}
