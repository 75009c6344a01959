package org.lianban.casework.party;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.Callers;
import org.lianban.casework.party.domain.Identifier;
import org.lianban.casework.party.domain.IdentifierKind;
import org.lianban.casework.party.domain.PartyRefusal;
import org.lianban.kernel.counter.Answers;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.Fields;
import org.lianban.kernel.counter.LegalClock;
import org.lianban.kernel.counter.RefusedException;

/** Checks an identifier as an officer writes it; keeps nothing. */
@Path("/api/v1/identifiers/check")
@Produces(MediaType.APPLICATION_JSON)
@Authenticated
@Tag(name = "identifiers")
@RunOnVirtualThread
class IdentifierResource {
    private static final int LONGEST = 200;

    private final Callers callers;
    private final CallerLanguage language;
    private final LegalClock clock;

    IdentifierResource(Callers callers, CallerLanguage language, LegalClock clock) {
        this.callers = callers;
        this.language = language;
        this.clock = clock;
    }

    @GET
    @Operation(
            operationId = "checkIdentifier",
            summary =
                    "Is this identifier well formed? kind = uscc, patent, trademark, document-number or"
                            + " resident-id (answered with its mask only)")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = IdentifierView.class)))
    public Response checkIdentifier(
            @QueryParam("kind")
                    @Parameter(
                            schema =
                                    @Schema(
                                            enumeration = {
                                                "uscc",
                                                "patent",
                                                "trademark",
                                                "document-number",
                                                "resident-id"
                                            }))
                    @Nullable String kind,
            @QueryParam("value") @Nullable String value) {
        return answer(kind, value);
    }

    // Not @Idempotent: it changes nothing, and neither question nor answer is to be kept.
    @POST
    @Operation(
            operationId = "checkWrittenIdentifier",
            summary =
                    "The same, with the value in the body: an identity number belongs in no"
                            + " address, for addresses are logged")
    @APIResponse(
            responseCode = "200",
            content = @Content(schema = @Schema(implementation = IdentifierView.class)))
    public Response checkWrittenIdentifier(@Nullable WrittenIdentifier body) {
        WrittenIdentifier written = Fields.present("", body);
        return answer(written.kind(), written.value());
    }

    /** What is to be checked. */
    record WrittenIdentifier(
            @Schema(enumeration = {"uscc", "patent", "trademark", "document-number", "resident-id"})
                    String kind,
            String value) {
        @Override
        public String toString() {
            return "WrittenIdentifier[protected]";
        }
    }

    private Response answer(@Nullable String kind, @Nullable String value) {
        callers.person();
        IdentifierKind known =
                IdentifierKind.of(Fields.text("/kind", kind, 40))
                        .orElseThrow(
                                () -> new RefusedException(PartyRefusal.IDENTIFIER_KIND_UNKNOWN));
        Identifier found = known.check(Fields.text("/value", value, LONGEST), clock.today());
        return Answers.list(IdentifierView.of(found, language.locale().getLanguage().equals("en")));
    }
}
