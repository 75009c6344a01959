package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.sharing.domain.RequestReason;
import org.lianban.casework.sharing.domain.RequestState;
import org.lianban.casework.sharing.domain.ShareKind;

/**
 * A request to see a matter as a row of a list.
 *
 * @param number as it was typed
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShareRequestLine(
        String requestId,
        String number,
        String asking,
        String askingName,
        String asked,
        String askedName,
        ShareKind kind,
        FieldClass fieldClass,
        @Nullable LocalDate until,
        String purpose,
        RequestState state,
        @Nullable RequestReason why,
        @Nullable String shareId,
        LocalDate askedOn,
        Instant updatedAt) {}
