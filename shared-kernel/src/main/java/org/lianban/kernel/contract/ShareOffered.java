package org.lianban.kernel.contract;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The office that writes a matter offered another one to see it (信息共享). Nobody sees more for it
 * before that office has accepted the conditions.
 *
 * @param kind ASSISTS, OBSERVES or SPECIFIC
 * @param fieldClass OPEN, INTERNAL or SECRET
 * @param until the last day; null if it has none
 * @param article what the office rests it on, an id of the book of laws
 */
public record ShareOffered(
        MatterId matterId,
        ShareId shareId,
        OfficeId from,
        OfficeId to,
        String kind,
        String fieldClass,
        @Nullable LocalDate until,
        String purpose,
        String article,
        LocalDate offeredOn)
        implements CaseworkEvent {}
