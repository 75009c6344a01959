package org.lianban.gateway.live;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.OfficeId;

/**
 * What of a fact concerns this room: that it is there, about what, and who may know.
 *
 * @param id the fact's own id
 * @param type the name of its record
 * @param subject the matter; for facts about offices, people and agencies one of these
 * @param register whether it is about an office, its people or an agency
 * @param hearer the one office that hears of it, if others who see the subject do not
 * @param addressee an office that hears of it, whether it sees the subject or not
 * @param person the person it is about, if it is in a register and about one
 */
record Hint(
        UUID id,
        String type,
        String subject,
        long sequence,
        boolean register,
        @Nullable String person,
        @Nullable OfficeId hearer,
        @Nullable OfficeId addressee,
        Audience audience) {}
