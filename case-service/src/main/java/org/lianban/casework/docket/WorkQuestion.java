package org.lianban.casework.docket;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a list of work may be asked for.
 *
 * @param person somebody of the caller's office, whose work is listed instead of the caller's
 */
record WorkQuestion(
        @QueryParam("office") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                @Nullable String office,
        @QueryParam("person") @Nullable String person,
        @QueryParam("kind") @Parameter(schema = @Schema(implementation = WorkItem.Kind.class))
                @Nullable String kind,
        @QueryParam("cursor") @Nullable String cursor) {}
