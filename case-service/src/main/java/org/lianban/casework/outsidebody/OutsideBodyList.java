package org.lianban.casework.outsidebody;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.outsidebody.domain.OutsideKind;

/**
 * A page of the register, the newest number first.
 *
 * @param next after which number to go on; none at the end
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record OutsideBodyList(
        List<Line> items, @Nullable String next, List<OutsideBodyView.Action> actions) {
    public OutsideBodyList {
        items = List.copyOf(items);
        actions = List.copyOf(actions);
    }

    /**
     * A body in one line.
     *
     * @param open it may be addressed today
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "OutsideBodyLine")
    public record Line(
            String id,
            String name,
            @Nullable String nameEn,
            OutsideKind kind,
            @Nullable String division,
            @Nullable String superior,
            @Nullable String superiorName,
            boolean open) {}
}
