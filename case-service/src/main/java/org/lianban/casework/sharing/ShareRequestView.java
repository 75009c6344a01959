package org.lianban.casework.sharing;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.sharing.ShareView.ConditionLines;
import org.lianban.casework.sharing.ShareView.OfficeLine;
import org.lianban.casework.sharing.ShareView.ShareActionLine;
import org.lianban.casework.sharing.domain.RequestReason;
import org.lianban.casework.sharing.domain.RequestState;

/**
 * A request to see a matter, as one reads it.
 *
 * @param number as it was typed
 * @param lastDay on which it can be answered
 * @param shareId of what came of it; missing for whoever may not open it, because he is recused or
 *     the matter is restricted (限定知悉)
 * @param restricted whether the matter is restricted, so that of the asking office, too, only those
 *     see it whose post needs it; said to the asked office alone
 * @param matter what the asked office writes under that number; said to its head alone
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShareRequestView(
        String id,
        String number,
        OfficeLine asking,
        OfficeLine asked,
        ConditionLines conditions,
        RequestState state,
        LocalDate askedOn,
        LocalDate lastDay,
        @Nullable LocalDate decidedOn,
        @Nullable RequestReason why,
        @Nullable String shareId,
        @Nullable Boolean restricted,
        @Nullable NamedMatter matter,
        long version,
        List<ShareActionLine> actions) {
    @Schema(name = "ShareRequestMatter")
    public record NamedMatter(String matterId, String number, String title) {}
}
