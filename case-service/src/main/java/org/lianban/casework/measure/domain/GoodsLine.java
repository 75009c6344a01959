package org.lianban.casework.measure.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.ActPaper;

/**
 * One line of the list of goods.
 *
 * @param line its number on the list, from 1
 * @param leftOn day on which it left the measure
 * @param paper by which the party was told that it left, if it was
 * @param disposal of goods disposed of early
 */
public record GoodsLine(
        int line,
        Goods goods,
        GoodsState state,
        @Nullable LocalDate leftOn,
        @Nullable ActPaper paper,
        @Nullable Disposal disposal) {
    static GoodsLine listed(int line, Goods goods) {
        return new GoodsLine(line, goods, GoodsState.LISTED, null, null, null);
    }

    static GoodsLine held(int line, Goods goods) {
        return new GoodsLine(line, goods, GoodsState.HELD, null, null, null);
    }

    boolean isHeld() {
        return state == GoodsState.HELD;
    }

    GoodsLine taken() {
        return held(line, goods);
    }

    GoodsLine left(GoodsState to, LocalDate on, @Nullable ActPaper by) {
        return new GoodsLine(line, goods, to, on, by, null);
    }

    GoodsLine disposed(Disposal how, LocalDate on, ActPaper by) {
        return new GoodsLine(line, goods, GoodsState.DISPOSED_EARLY, on, by, how);
    }
}
