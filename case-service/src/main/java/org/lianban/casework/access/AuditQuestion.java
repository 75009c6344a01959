package org.lianban.casework.access;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.counter.ReadingOutcome;

/**
 * Which readings are asked for, as it comes in.
 *
 * @param number of the matter, as an office counts it
 * @param operation as the API names it
 * @param from the first day; a year's before {@code to} unless said
 * @param to the last day; today unless said
 */
record AuditQuestion(
        @QueryParam("person") @Nullable String person,
        @QueryParam("office") @Nullable String office,
        @QueryParam("number") @Nullable String number,
        @QueryParam("operation") @Nullable String operation,
        @QueryParam("outcome") @Parameter(schema = @Schema(implementation = ReadingOutcome.class))
                @Nullable String outcome,
        @QueryParam("from") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
                @Nullable String from,
        @QueryParam("to") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
                @Nullable String to,
        @QueryParam("cursor") @Nullable String cursor) {}
