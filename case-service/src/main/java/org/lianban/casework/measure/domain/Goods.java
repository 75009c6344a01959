package org.lianban.casework.measure.domain;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Goods as the list names them (财物清单).
 *
 * @param perishable do not keep, or are out of season soon: may be disposed of early
 * @param storage where and how they are kept
 */
public record Goods(
        String what,
        BigDecimal quantity,
        String unit,
        boolean perishable,
        @Nullable String storage) {}
