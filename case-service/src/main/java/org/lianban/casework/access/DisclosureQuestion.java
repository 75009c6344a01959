package org.lianban.casework.access;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * The parameters of a disclosure report, as they come in.
 *
 * @param office the one asked about; the writing office unless said
 */
record DisclosureQuestion(
        @QueryParam("office") @Nullable String office,
        @QueryParam("from") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
                @Nullable String from,
        @QueryParam("to") @Parameter(schema = @Schema(type = SchemaType.STRING, format = "date"))
                @Nullable String to,
        @QueryParam("cursor") @Nullable String cursor) {}
