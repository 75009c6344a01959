package org.lianban.casework.docket;

import java.time.LocalDate;
import org.lianban.casework.deadline.domain.DueChip;

/**
 * Something somebody must do: an open clock.
 *
 * @param command the command that meets the limit
 */
public record WorkItem(
        String clockId,
        String matterId,
        String number,
        String title,
        String rule,
        String office,
        String role,
        String command,
        LocalDate due,
        boolean provisional,
        DueChip chip) {}
