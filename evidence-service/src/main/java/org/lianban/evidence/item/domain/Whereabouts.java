package org.lianban.evidence.item.domain;

import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.TransferId;

/**
 * Who has an item.
 *
 * @param holder in custody; on the way still the office that sent it
 * @param transfer the open transfer it is listed on or travels under
 */
public record Whereabouts(OfficeId holder, Position position, @Nullable TransferId transfer) {}
