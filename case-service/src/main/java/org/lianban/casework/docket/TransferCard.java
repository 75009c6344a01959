package org.lianban.casework.docket;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;
import org.lianban.casework.transfer.domain.TransferKind;
import org.lianban.casework.transfer.domain.TransferState;
import org.lianban.casework.transfer.domain.TransferWay;

/**
 * A transfer as a row of a list.
 *
 * @param number the reader's own number of the matter, or the writing office's
 * @param superior the common superior, once it was asked
 * @param nextDue the nearest due day of any running clock of the matter
 * @param provisional that day was counted without the year's holidays
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TransferCard(
        String transferId,
        String matterId,
        String number,
        String title,
        TransferKind kind,
        TransferWay way,
        String from,
        String fromName,
        String to,
        String toName,
        @Nullable String superior,
        @Nullable String superiorName,
        TransferState state,
        @Nullable LocalDate issuedOn,
        Instant updatedAt,
        @Nullable LocalDate nextDue,
        @Nullable DueChip chip,
        boolean provisional) {}
