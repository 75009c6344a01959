package org.lianban.casework.letter;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterRefusal;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.RefusedException;

/**
 * Verification (文书验证), for whoever holds a letter: no token, and no word of what the letter says.
 * How often one may ask is decided at the public door.
 */
@Path("/api/v1/public/letters/{code}")
@PermitAll
@Tag(name = "public")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class PublicLetterResource {
    private final PublicLetterQueries letters;

    PublicLetterResource(PublicLetterQueries letters) {
        this.letters = letters;
    }

    @GET
    @Operation(
            operationId = "verifyLetter",
            summary = "Whether a letter is valid, void or unknown, and its digests; for anybody")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterStanding.class)))
    @APIResponse(responseCode = "422", description = "CODE_MISTYPED")
    @APIResponse(responseCode = "429", description = "TOO_MANY_REQUESTS")
    public Response standing(@PathParam("code") String code) {
        return Answers.list(letters.standing(read(code)));
    }

    @POST
    @Path("/check")
    @Consumes({"application/pdf", MediaType.APPLICATION_OCTET_STREAM})
    @Operation(
            operationId = "checkLetterPaper",
            summary =
                    "Whether a PDF is the letter's own, byte for byte; for anybody. Up to 5 MB, kept"
                            + " nowhere")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = LetterComparison.class)))
    @APIResponse(responseCode = "413", description = "BODY_TOO_LARGE")
    @APIResponse(responseCode = "415", description = "MEDIA_TYPE_UNSUPPORTED")
    @APIResponse(responseCode = "422", description = "CODE_MISTYPED, FIELD_MISSING, NOT_A_PDF")
    @APIResponse(responseCode = "429", description = "TOO_MANY_REQUESTS")
    public Response check(@PathParam("code") String code, @Nullable InputStream file) {
        LetterCode read = read(code);
        String sent = SentPaper.digest(file);
        return Answers.list(LetterComparison.of(letters.standing(read), sent));
    }

    private static LetterCode read(String code) {
        return LetterCode.read(code)
                .orElseThrow(() -> new RefusedException(LetterRefusal.CODE_MISTYPED));
    }
}
