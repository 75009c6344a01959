package org.lianban.casework.letter;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Arrays;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.Callers;
import org.lianban.kernel.counter.Answers;

/** The kinds of letters as data: forms are made from it. */
@Path("/api/v1/letters/kinds")
@Authenticated
@Tag(name = "letters")
@RunOnVirtualThread
@Produces(MediaType.APPLICATION_JSON)
class KindResource {
    private final Callers callers;

    KindResource(Callers callers) {
        this.callers = callers;
    }

    @GET
    @Operation(
            operationId = "listLetterKinds",
            summary = "What letters of each kind say, who signs them, and which are drafted")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = KindList.class)))
    public Response kinds() {
        callers.person();
        return Answers.list(
                new KindList(Arrays.stream(LetterKind.values()).map(KindView::of).toList()));
    }
}
