package org.lianban.casework.lead;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Ruling;

/** Reports of outside agencies: handed in, and asked after. */
@Path("/api/v1/reports")
@Authenticated
@Tag(name = "reports")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ReportResource {
    private final RegistrationDesk desk;
    private final ReportCounter counter;

    ReportResource(RegistrationDesk desk, ReportCounter counter) {
        this.desk = desk;
        this.counter = counter;
    }

    @POST
    @Idempotent
    @Operation(operationId = "reportLead", summary = "An outside agency reports a lead")
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response report(@Nullable ReportRequest body) {
        ReportCounter.Reporter reporter = counter.reporter();
        ReportRequest request = Fields.present("", body);
        Registration registration = request.checked(reporter.source(), reporter.today());
        Report report = new Report(reporter.agency(), request.reference());
        return switch (desk.report(report, registration, request.wished())) {
            case Ruling.Made<Lead> made -> {
                ReportView view = counter.view(made.next().matter());
                yield Response.created(URI.create("/api/v1/reports/" + view.reportId()))
                        .entity(view)
                        .header("Cache-Control", "no-store")
                        .build();
            }
            case Ruling.Refused<Lead> refused -> counter.problem(refused);
        };
    }

    @GET
    @Path("/{reportId}")
    @Transactional
    @Operation(
            operationId = "getReport",
            summary = "Number and stage of what the agency reported, nothing else")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ReportView.class)))
    public Response stage(@PathParam("reportId") String reportId) {
        return Answers.list(counter.view(counter.visible(reportId)));
    }
}
