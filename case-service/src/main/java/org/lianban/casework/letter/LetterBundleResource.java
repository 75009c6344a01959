package org.lianban.casework.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.LoggedAs;
import org.lianban.kernel.counter.ReadingOutcome;
import org.lianban.kernel.counter.RefusedException;

/** A matter's letters as one PDF, to all who see the matter. */
@Path("/api/v1/letters/bundle")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
class LetterBundleResource {
    private final BundleQueries letters;
    private final LetterBundle bundle;
    private final BundleTurn turn;
    private final BundleName name;

    LetterBundleResource(
            BundleQueries letters, LetterBundle bundle, BundleTurn turn, BundleName name) {
        this.name = name;
        this.letters = letters;
        this.bundle = bundle;
        this.turn = turn;
    }

    @GET
    @LoggedAs(ReadingOutcome.EXPORTED)
    @Produces("application/pdf")
    @Operation(
            operationId = "getLetterBundle",
            summary =
                    "A matter's letters as one PDF with an index, in the order of issue; what has"
                            + " no PDF yet, or is secret and kept from the reader, stands in the"
                            + " index alone")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = "application/pdf",
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    @APIResponse(responseCode = "204", description = "The matter has no letters")
    @APIResponse(responseCode = "409", description = "BUNDLE_TOO_LARGE")
    @APIResponse(responseCode = "503", description = "BUNDLE_BUSY")
    public Response letterBundle(@QueryParam("matter") @Nullable String asked) {
        MatterId matter = matter(Fields.text("/matter", asked, 64));
        return turn.inTurn(() -> answer(matter, letters.seen(matter)))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Response.ResponseBuilder answer(MatterId matter, List<BoundLetter> seen) {
        if (seen.isEmpty()) {
            return Response.noContent();
        }
        BundleFile file = BundleFile.written(out -> bundle.bind(matter, seen, out));
        return Response.ok(file)
                .header("Content-Length", file.size())
                .header("Content-Disposition", name.disposition(matter))
                .header("X-Content-Type-Options", "nosniff");
    }

    /** What is no id names nothing. */
    private static MatterId matter(String text) {
        try {
            return MatterId.of(text);
        } catch (IllegalArgumentException e) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }
}
