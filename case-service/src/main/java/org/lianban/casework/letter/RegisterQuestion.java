package org.lianban.casework.letter;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.LetterKind;

/**
 * Which register is asked for, as it came.
 *
 * @param office the caller's own unless said
 * @param kind the first that has numbers unless said
 * @param year the present one unless said
 * @param number one entry alone: a number as offices write it, or its last figures
 * @param after the number the last page ended with
 */
record RegisterQuestion(
        @QueryParam("office") @Nullable String office,
        @QueryParam("kind") @Parameter(schema = @Schema(implementation = LetterKind.class))
                @Nullable String kind,
        @QueryParam("year") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                @Nullable String year,
        @QueryParam("number") @Nullable String number,
        @QueryParam("after") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                @Nullable String after,
        @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                @Nullable String limit) {}
