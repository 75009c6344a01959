package org.lianban.casework.docket;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/**
 * What a list of what offices write to each other is asked for, as it stands in the address.
 *
 * @param matter all of this matter, whatever else is asked
 * @param box what this office received, or what it sent; received where nothing is said
 * @param open those alone that wait for somebody
 */
record BoxQuestion(
        @QueryParam("matter") @Nullable String matter,
        @QueryParam("box") @Parameter(schema = @Schema(enumeration = {"received", "sent"}))
                @Nullable String box,
        @QueryParam("open") @Parameter(schema = @Schema(type = SchemaType.BOOLEAN))
                @Nullable String open,
        @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                @Nullable String limit,
        @QueryParam("cursor") @Nullable String cursor) {}
