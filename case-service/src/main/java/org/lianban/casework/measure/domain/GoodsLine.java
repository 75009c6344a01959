package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One line of the list of goods.
 *
 * @param line its number on the list, from 1
 * @param leftOn day on which it left the measure
 * @param disposal of goods disposed of early
 */
public record GoodsLine(
        int line,
        Goods goods,
        GoodsState state,
        @Nullable LocalDate leftOn,
        @Nullable Disposal disposal) {
    static GoodsLine listed(int line, Goods goods) {
        return new GoodsLine(line, goods, GoodsState.LISTED, null, null);
    }

    static GoodsLine held(int line, Goods goods) {
        return new GoodsLine(line, goods, GoodsState.HELD, null, null);
    }

    boolean isHeld() {
        return state == GoodsState.HELD;
    }

    GoodsLine taken() {
        return new GoodsLine(line, goods, GoodsState.HELD, null, null);
    }

    GoodsLine left(GoodsState to, LocalDate on) {
        return new GoodsLine(line, goods, to, on, null);
    }

    GoodsLine disposed(Disposal how, LocalDate on) {
        return new GoodsLine(line, goods, GoodsState.DISPOSED_EARLY, on, how);
    }
}
