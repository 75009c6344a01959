package org.lianban.casework.docket;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jspecify.annotations.Nullable;

/** The parameters of a list of shares or of requests, as they come in. */
record ShareQuestion(
        @QueryParam("matter") @Nullable String matter,
        @QueryParam("box")
                @Parameter(
                        schema =
                                @Schema(
                                        type = SchemaType.STRING,
                                        enumeration = {"received", "given", "asked"}))
                @Nullable String box,
        @QueryParam("limit") @Parameter(schema = @Schema(type = SchemaType.INTEGER))
                @Nullable String limit,
        @QueryParam("cursor") @Nullable String cursor) {
    ShareBox inBox() {
        return box == null ? ShareBox.RECEIVED : MatterFilter.constant(ShareBox.class, "box", box);
    }
}
