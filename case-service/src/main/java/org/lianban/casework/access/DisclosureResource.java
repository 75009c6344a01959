package org.lianban.casework.access;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.LoggedAs;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.RefusedException;

/** What an office could see of a matter and what it opened (知悉情况). */
@Path("/api/v1/matters/{matterId}/disclosure")
@Authenticated
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "audit")
class DisclosureResource {
    private final Callers callers;
    private final Disclosures disclosures;
    private final DisclosureSheet sheet;

    DisclosureResource(Callers callers, Disclosures disclosures, DisclosureSheet sheet) {
        this.callers = callers;
        this.disclosures = disclosures;
        this.sheet = sheet;
    }

    @GET
    @Operation(
            operationId = "getDisclosure",
            summary =
                    "When an office could see the matter and why, and what it opened, within at"
                            + " most a year: for agency head, liaison officer and audit"
                            + " administrator of the writing office and of those above it")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = DisclosureView.class)))
    public Response disclosure(
            @PathParam("matterId") String matterId, @BeanParam DisclosureQuestion asked) {
        return Answers.list(disclosures.page(callers.person(), id(matterId), asked));
    }

    @GET
    @Path("/export")
    @LoggedAs(ReadingOutcome.EXPORTED)
    @Produces({ReadingSheet.CSV, MediaType.APPLICATION_JSON})
    @Operation(operationId = "exportDisclosure", summary = "The same, whole, as CSV (UTF-8)")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = ReadingSheet.CSV,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "409", description = "READINGS_TOO_MANY")
    public Response export(
            @PathParam("matterId") String matterId, @BeanParam DisclosureQuestion asked) {
        return sheet.answer(disclosures.whole(callers.person(), id(matterId), asked));
    }

    // What is no id names nothing: the same 404 as an unknown one.
    private static MatterId id(String text) {
        try {
            return MatterId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
