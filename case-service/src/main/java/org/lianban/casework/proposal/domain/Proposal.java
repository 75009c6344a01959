package org.lianban.casework.proposal.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/** A proposal from its making to its end. */
public sealed interface Proposal {
    ProposalTerms terms();

    ProposalState state();

    /** Nobody has answered yet. */
    record Open(ProposalTerms terms) implements Proposal {
        @Override
        public ProposalState state() {
            return ProposalState.OPEN;
        }

        Accepted accepted(Answer answer) {
            return new Accepted(terms, answer);
        }

        Declined declined(Answer answer) {
            return new Declined(terms, answer);
        }

        Withdrawn withdrawn(Answer answer) {
            return new Withdrawn(terms, answer);
        }
    }

    /** The office that wrote takes it up. */
    record Accepted(ProposalTerms terms, Answer answer) implements Proposal {
        @Override
        public ProposalState state() {
            return ProposalState.ACCEPTED;
        }
    }

    /** The office that wrote does not take it up, and says why. */
    record Declined(ProposalTerms terms, Answer answer) implements Proposal {
        @Override
        public ProposalState state() {
            return ProposalState.DECLINED;
        }
    }

    /** The office that proposed took it back. */
    record Withdrawn(ProposalTerms terms, Answer answer) implements Proposal {
        @Override
        public ProposalState state() {
            return ProposalState.WITHDRAWN;
        }
    }

    /**
     * How a proposal ended.
     *
     * @param words the reason; of an accepted one a note, or null
     */
    record Answer(OfficeId office, PersonId by, LocalDate on, @Nullable String words) {}
}
