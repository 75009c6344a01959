package org.lianban.casework.docket;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.matter.domain.Stage;

/** The parameters of a list of matters, as they come in. */
record MatterQuestion(
        @QueryParam("order") @Parameter(schema = @Schema(enumeration = {"newest", "nearest-clock"}))
                @Nullable String order,
        @QueryParam("phase") @Parameter(schema = @Schema(enumeration = {"lead", "case"}))
                @Nullable String phase,
        @QueryParam("stage") @Parameter(schema = @Schema(implementation = Stage.class))
                @Nullable String stage,
        @QueryParam("mine") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                @Nullable String mine,
        @QueryParam("query") @Nullable String query,
        @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                @Nullable String limit,
        @QueryParam("cursor") @Nullable String cursor) {}
