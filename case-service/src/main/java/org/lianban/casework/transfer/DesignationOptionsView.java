package org.lianban.casework.transfer;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.transfer.domain.DesignationOptions;

/** Whom the rule suggests to the common superior, for whoever reads the dispute. */
@Schema(name = "DesignationOptions")
record DesignationOptionsView(List<DesigneeLine> designees) {
    DesignationOptionsView {
        designees = List.copyOf(designees);
    }

    /**
     * An office; conditional if the reason names a condition.
     *
     * @param basis the article by which it may be competent; absent if the rule does not propose it
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DesigneeCandidate")
    record DesigneeLine(
            String office,
            String officeName,
            DesignationOptions.Side side,
            @Nullable String basis,
            @Nullable String reason,
            boolean conditional) {}
}
