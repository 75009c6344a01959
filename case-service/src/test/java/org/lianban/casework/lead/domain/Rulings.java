package org.lianban.casework.lead.domain;

import org.lianban.kernel.counter.Ruling;

/** What became of a command: one word for it, or what was made. */
final class Rulings {
    private Rulings() {}

    static String outcome(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> _ -> "made";
            case Ruling.Refused<Lead> refused -> refused.refusal().name();
        };
    }

    static Ruling.Made<Lead> made(Ruling<Lead> ruling) {
        return switch (ruling) {
            case Ruling.Made<Lead> made -> made;
            case Ruling.Refused<Lead> refused -> throw new AssertionError(refused.toString());
        };
    }
}
