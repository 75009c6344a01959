package org.lianban.casework.transfer;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.party.PlainTexts;
import org.lianban.casework.transfer.TransferCounter.Asked;
import org.lianban.casework.transfer.domain.PaperCommand;
import org.lianban.casework.transfer.domain.Transfer;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.Problems;
import org.lianban.kernel.counter.Ruling;

/** A transfer to a body outside the system: its papers are keyed in by the sender (纸面往来). */
@Path("/api/v1/transfers/{id}/paper")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "transfers")
class PaperResource {
    private static final int LONGEST = 2000;

    private final TransferCounter counter;
    private final PaperDesk desk;
    private final Problems problems;
    private final NoArgGenerator ids = Generators.timeBasedEpochGenerator();

    PaperResource(TransferCounter counter, PaperDesk desk, Problems problems) {
        this.counter = counter;
        this.desk = desk;
        this.problems = problems;
    }

    @POST
    @Idempotent
    @Path("delivery")
    @Operation(
            operationId = "recordPaperDelivery",
            summary = "The letter was delivered on paper; keyed in anew until an answer is")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response deliver(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PaperRequest.@Nullable DeliveryBody body) {
        PaperRequest.DeliveryBody said = Fields.present("", body);
        return step(
                id,
                ifMatch,
                new PaperCommand.RecordDelivery(said.paper(), new ClockId(ids.generate())));
    }

    @POST
    @Idempotent
    @Path("acceptance")
    @Operation(
            operationId = "recordPaperAcceptance",
            summary = "The body outside took the matter over; it ends here")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response accept(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PaperRequest.@Nullable PaperBody body) {
        PaperRequest.PaperBody said = Fields.present("", body);
        return step(
                id,
                ifMatch,
                new PaperCommand.RecordAcceptance(said.paper(), new ClockId(ids.generate())));
    }

    @POST
    @Idempotent
    @Path("objection")
    @Operation(
            operationId = "recordPaperObjection",
            summary = "The body outside holds that it is not competent")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response object(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PaperRequest.@Nullable ObjectionBody body) {
        PaperRequest.ObjectionBody said = Fields.present("", body);
        return step(
                id,
                ifMatch,
                new PaperCommand.RecordObjection(
                        said.paper(), PlainTexts.text("/argument", said.argument(), LONGEST)));
    }

    @POST
    @Idempotent
    @Path("designation-request")
    @Operation(
            operationId = "recordPaperRequest",
            summary = "The common superior was asked on paper")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response request(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PaperRequest.@Nullable PaperBody body) {
        PaperRequest.PaperBody said = Fields.present("", body);
        return step(id, ifMatch, new PaperCommand.RecordRequest(said.paper()));
    }

    @POST
    @Idempotent
    @Path("designation")
    @Operation(
            operationId = "recordPaperDesignation",
            summary = "A common superior outside the system has designated")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response designate(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PaperRequest.@Nullable DesignationBody body) {
        PaperRequest.DesignationBody said = Fields.present("", body);
        return step(
                id,
                ifMatch,
                new PaperCommand.RecordDesignation(
                        said.paper(),
                        OfficeId.of(Fields.text("/designee", said.designee(), 12)),
                        PlainTexts.text("/reason", said.reason(), LONGEST)));
    }

    @POST
    @Idempotent
    @Path("hand-over")
    @Operation(
            operationId = "recordPaperHandOver",
            summary = "All evidence on the list is with the body outside")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response handOver(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PaperRequest.@Nullable PaperBody body) {
        PaperRequest.PaperBody said = Fields.present("", body);
        return step(id, ifMatch, new PaperCommand.RecordHandOver(said.paper()));
    }

    @POST
    @Idempotent
    @Path("result")
    @Operation(
            operationId = "recordPaperResult",
            summary = "The body outside told what became of the matter")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = TransferView.class)))
    public Response result(
            @PathParam("id") String id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            PaperRequest.@Nullable ResultBody body) {
        PaperRequest.ResultBody said = Fields.present("", body);
        return step(
                id,
                ifMatch,
                new PaperCommand.RecordResult(
                        said.paper(), PlainTexts.text("/result", said.result(), LONGEST)));
    }

    private Response step(String id, @Nullable String ifMatch, PaperCommand command) {
        Asked<TransferId> asked = counter.transfer(id);
        long seen = Preconditions.seenVersion(ifMatch);
        return switch (desk.decide(asked.caller(), asked.subject(), seen, command)) {
            case Ruling.Made<Transfer> _ -> counter.view(asked);
            case Ruling.Refused<Transfer> refused -> problems.of(refused);
        };
    }
}
