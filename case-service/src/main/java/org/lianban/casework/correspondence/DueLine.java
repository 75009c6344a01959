package org.lianban.casework.correspondence;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.deadline.domain.DueChip;

/**
 * By when somebody must act.
 *
 * @param rule row of the deadline register
 * @param provisional the calendar of that year is not announced
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "CorrespondenceDue")
public record DueLine(
        String rule, LocalDate due, boolean provisional, @Nullable DueChip chip, String text) {}
