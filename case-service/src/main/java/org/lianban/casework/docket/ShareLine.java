package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.sharing.domain.ShareKind;
import org.lianban.casework.sharing.domain.ShareState;

/**
 * A share as a row of a list.
 *
 * @param number the matter's, as is its title, on the day of the offer
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ShareLine(
        String shareId,
        String number,
        String title,
        String from,
        String fromName,
        String to,
        String toName,
        ShareKind kind,
        FieldClass fieldClass,
        @Nullable LocalDate until,
        String purpose,
        ShareState state,
        LocalDate offeredOn,
        Instant updatedAt) {}
