package org.lianban.casework.delivery;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.DeliveryCounter.Asked;
import org.lianban.casework.delivery.DeliveryViews.ScansView;
import org.lianban.casework.delivery.domain.DeliveryRefusal;
import org.lianban.casework.delivery.domain.Scan;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.Idempotent;
import org.lianban.kernel.counter.Preconditions;
import org.lianban.kernel.counter.RefusedException;

/** Scans of a letter on paper (扫描件). */
@Path("/api/v1/letters/{letterId}/scans")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class ScansResource {
    private static final int LONGEST_WORD = 64;

    private final DeliveryCounter counter;
    private final DeliveryDesk desk;
    private final DeliveryQueries queries;
    private final ScanPages pages;

    ScansResource(
            DeliveryCounter counter, DeliveryDesk desk, DeliveryQueries queries, ScanPages pages) {
        this.counter = counter;
        this.desk = desk;
        this.queries = queries;
        this.pages = pages;
    }

    @GET
    @Transactional
    @Operation(
            operationId = "listLetterScans",
            summary = "The scans of the letter with their digests, newest first")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = ScansView.class)))
    public Response scans(@PathParam("letterId") String letterId) {
        ScansView view = queries.scans(counter.asked(letterId));
        return Answers.view(view, view.matterVersion());
    }

    @POST
    @Idempotent
    @Consumes({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "keepLetterScan",
            summary =
                    "Keeps a scan (PDF, JPEG or PNG up to 20 MiB) of the sealed original or of the"
                            + " signed receipt; If-Match is the matter's version")
    @RequestBody(
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/png",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(
            responseCode = "201",
            content = @Content(schema = @Schema(implementation = ScansView.class)))
    public Response keep(
            @PathParam("letterId") String letterId,
            @Parameter(schema = @Schema(implementation = Scan.Of.class)) @QueryParam("of")
                    @Nullable String of,
            @HeaderParam(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @Nullable SentScan body) {
        Asked asked = counter.asked(letterId);
        long seen = Preconditions.seenVersion(ifMatch);
        Scan.Of what = what(Fields.text("/of", of, LONGEST_WORD));
        return counter.answer(
                desk.scan(asked, seen, what, Fields.present("", body)),
                scan -> {
                    ScansView view = queries.scans(asked);
                    return Answers.created(
                            "/api/v1/letters/" + asked.letter() + "/scans/" + scan.id(),
                            view,
                            view.matterVersion());
                });
    }

    @GET
    @Path("/{scanId}")
    @Produces({"application/pdf", "image/jpeg", "image/png", MediaType.APPLICATION_JSON})
    @Operation(operationId = "getLetterScan", summary = "The bytes of a scan, as they came in")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = "application/pdf",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/jpeg",
                        schema = @Schema(type = SchemaType.STRING, format = "binary")),
                @Content(
                        mediaType = "image/png",
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    @APIResponse(responseCode = "304", description = "It is the one that If-None-Match names")
    public Response scan(
            @PathParam("letterId") String letterId,
            @PathParam("scanId") String scanId,
            @Context Request request) {
        return pages.answer(counter.asked(letterId), scanId, request);
    }

    private static Scan.Of what(String word) {
        return Arrays.stream(Scan.Of.values())
                .filter(known -> known.name().equals(word))
                .findFirst()
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        DeliveryRefusal.SCAN_OF_UNKNOWN,
                                        Map.of(
                                                "pointer",
                                                "/of",
                                                "known",
                                                Arrays.stream(Scan.Of.values())
                                                        .map(Enum::name)
                                                        .collect(Collectors.joining("、")))));
    }
}
