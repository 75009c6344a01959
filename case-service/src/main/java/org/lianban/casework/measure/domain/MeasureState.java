package org.lianban.casework.measure.domain;

import org.jspecify.annotations.Nullable;

/** How far a measure has come. Each state keeps what it came from. */
public sealed interface MeasureState {
    /** As views and tables name it. */
    String word();

    /** It awaits its approval; nothing is taken. */
    record Proposed() implements MeasureState {
        @Override
        public String word() {
            return "PROPOSED";
        }
    }

    /** It may be taken. */
    record Approved(Approval approval) implements MeasureState {
        @Override
        public String word() {
            return "APPROVED";
        }
    }

    /** The goods are held. */
    sealed interface Holding extends MeasureState {
        Taking taking();
    }

    /** Taken because it could not wait; its approval is due within 24 hours (程序规定33, 36). */
    record Urgent(Taking taking) implements Holding {
        @Override
        public String word() {
            return "URGENT";
        }
    }

    /**
     * Taken and approved.
     *
     * @param extension once it was extended
     */
    record InForce(Taking taking, Approval approval, @Nullable Prolonging extension)
            implements Holding {
        @Override
        public String word() {
            return extension == null ? "IN_FORCE" : "EXTENDED";
        }
    }

    /**
     * Over.
     *
     * @param before what it was
     */
    record Ended(MeasureState before, Ending ending) implements MeasureState {
        @Override
        public String word() {
            return "ENDED";
        }
    }
}
