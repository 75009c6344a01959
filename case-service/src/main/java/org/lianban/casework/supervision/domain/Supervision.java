package org.lianban.casework.supervision.domain;

import java.time.LocalDate;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/** A supervision from its order to its lifting; each state knows its own ways on. */
public sealed interface Supervision {
    SupervisionTerms terms();

    Course course();

    default SupervisionState state() {
        return switch (this) {
            case Running _ -> SupervisionState.RUNNING;
            case Concluded _ -> SupervisionState.CONCLUDED;
            case Lifted _ -> SupervisionState.LIFTED;
        };
    }

    /** Not lifted yet. */
    sealed interface Open extends Supervision {
        default Lifted lift(Lifting how) {
            return new Lifted(terms(), course(), how);
        }
    }

    /** The matter is to be done. */
    record Running(SupervisionTerms terms, Course course) implements Open {
        Running with(Course next) {
            return new Running(terms, next);
        }

        Concluded conclude(Course next) {
            return new Concluded(terms, next);
        }
    }

    /** It is said to be done, and the superior has not said what it makes of that. */
    record Concluded(SupervisionTerms terms, Course course) implements Open {
        Running demand(Course next) {
            return new Running(terms, next);
        }
    }

    /** It is over. */
    record Lifted(SupervisionTerms terms, Course course, Lifting how) implements Supervision {}

    /**
     * Why it is over.
     *
     * @param letter 解除挂牌督办通知书
     */
    record Lifting(LetterId letter, String reason, PersonId by, LocalDate on) {}
}
