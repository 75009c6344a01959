package org.lianban.casework.sharing.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.ShareId;

/**
 * What stays the same in a share's life.
 *
 * @param from the office that wrote the matter then
 * @param number the matter's, as it stood then
 * @param request the request that was granted with it; null if it was offered unasked
 */
public record ShareTerms(
        ShareId id,
        MatterId matter,
        OfficeId from,
        OfficeId to,
        ShareConditions conditions,
        String number,
        String title,
        LocalDate offeredOn,
        @Nullable ShareRequestId request) {}
