package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The asking office took its request back, or dropped a draft. Why is read on the request's page.
 *
 * @param issued a letter had gone out; of a draft the other office never hears
 */
public record AssistanceCancelled(
        MatterId matterId,
        AssistanceId assistanceId,
        OfficeId from,
        OfficeId to,
        boolean issued,
        LocalDate cancelledOn)
        implements CaseworkEvent {
    @Override
    public @Nullable OfficeId hearer() {
        return issued ? null : from;
    }

    @Override
    public @Nullable OfficeId addressee() {
        return issued ? to : null;
    }
}
