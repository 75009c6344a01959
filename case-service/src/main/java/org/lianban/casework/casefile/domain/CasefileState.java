package org.lianban.casework.casefile.domain;

import java.time.LocalDate;

/** Where one office's case stands; each state keeps the one it came from. */
public sealed interface CasefileState {
    /** The word of the machine drawn in this package. */
    String word();

    /** Not decided yet: it may be terminated, and it may still go to another office. */
    sealed interface Undecided extends CasefileState {}

    /** Decided or terminated: it is to be closed. */
    sealed interface Over extends CasefileState {}

    /** 立案; nothing was done yet. */
    record Filed() implements Undecided {
        Investigating investigate(LocalDate on) {
            return new Investigating(on);
        }

        @Override
        public String word() {
            return "FILED";
        }
    }

    /** 调查取证. */
    record Investigating(LocalDate begunOn) implements Undecided {
        Concluded conclude(Report report) {
            return new Concluded(this, report);
        }

        @Override
        public String word() {
            return "INVESTIGATING";
        }
    }

    /** 调查终结. */
    record Concluded(Investigating before, Report report) implements Undecided {
        Decided decide(Decision decision) {
            return new Decided(this, decision);
        }

        @Override
        public String word() {
            return "CONCLUDED";
        }
    }

    /** The agency head has decided. */
    record Decided(Concluded before, Decision decision) implements Over {
        @Override
        public String word() {
            return "DECIDED";
        }
    }

    /** 终止调查. */
    record Terminated(Undecided before, Termination termination) implements Over {
        @Override
        public String word() {
            return "TERMINATED";
        }
    }

    /** 结案. */
    record Closed(Over before, LocalDate on) implements CasefileState {
        @Override
        public String word() {
            return "CLOSED";
        }
    }

    /** The import that entered it was withdrawn before anything was done. */
    record ImportWithdrawn() implements CasefileState {
        @Override
        public String word() {
            return "IMPORT_WITHDRAWN";
        }
    }

    /** Another office has the matter now; what was done here stays on the books. */
    record TransferredAmr(Undecided before) implements CasefileState {
        @Override
        public String word() {
            return "TRANSFERRED_AMR";
        }
    }
}
