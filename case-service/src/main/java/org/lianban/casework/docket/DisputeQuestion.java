package org.lianban.casework.docket;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of disputes, as they come in. */
record DisputeQuestion(
        @QueryParam("matter") @Nullable String matter,
        @QueryParam("open") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                @Nullable String open,
        @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                @Nullable String limit,
        @QueryParam("cursor") @Nullable String cursor) {}
