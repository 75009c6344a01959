package org.lianban.casework.deadline.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * All that a due day follows from, the calendar apart.
 *
 * @param start not counted (程序规定80)
 * @param rolls false if the limit binds the office on its unrolled day, as coercive measures do
 *     (decision 4)
 * @param extension in the limit's unit; 0 if not extended
 * @param pauses in order, one not beginning before the other has ended
 */
public record Term(LocalDate start, Limit limit, boolean rolls, int extension, List<Pause> pauses) {
    public Term {
        pauses = List.copyOf(pauses);
        if (extension > 0 && limit.unit() == Limit.Unit.FIXED_END) {
            throw new IllegalArgumentException("a fixed end is set anew, not extended");
        }
        for (int i = 1; i < pauses.size(); i++) {
            if (pauses.get(i).from().isBefore(pauses.get(i - 1).to())) {
                throw new IllegalArgumentException("pauses overlap");
            }
        }
    }

    public static Term of(LocalDate start, Limit limit) {
        return new Term(start, limit, true, 0, List.of());
    }

    /** The same counted from another day. */
    Term from(LocalDate day) {
        return new Term(day, limit, rolls, extension, pauses);
    }

    public Term extendedBy(int amount) {
        return new Term(start, limit, rolls, extension + amount, pauses);
    }

    public Term pausedBy(Pause pause) {
        List<Pause> more = new ArrayList<>(pauses);
        more.add(pause);
        return new Term(start, limit, rolls, extension, more);
    }

    public boolean isPausedOn(LocalDate day) {
        return pauses.stream().anyMatch(pause -> pause.covers(day));
    }

    /** Units that count, extension included. */
    public int total() {
        return limit.amount() + extension;
    }
}
