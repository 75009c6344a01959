package org.lianban.casework.jointhandling.domain;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.PersonId;

/** What is done once an office was invited. */
public sealed interface JointHandlingCommand {
    default JointHandlingStep step() {
        return switch (this) {
            case Receive _ -> JointHandlingStep.RECEIVE_INVITATION;
            case Answer _ -> JointHandlingStep.ANSWER_INVITATION;
            case Assign _ -> JointHandlingStep.ASSIGN_JOINT_OFFICERS;
            case Report _ -> JointHandlingStep.REPORT_JOINT_WORK;
            case End _ -> JointHandlingStep.END_JOINT_HANDLING;
        };
    }

    /** Sign for it. */
    record Receive(LetterId receipt) implements JointHandlingCommand {}

    /**
     * Agree, or not.
     *
     * @param clock until the first report, if it is agreed
     */
    record Answer(InvitationAnswer kind, @Nullable String words, LetterId letter, ClockId clock)
            implements JointHandlingCommand {}

    /**
     * Name who of the other office handles it; of those named before nobody stays by himself.
     *
     * @param named how many were named, known or not
     * @param recused who may take no part in the matter
     */
    record Assign(List<Person> officers, int named, Set<PersonId> recused)
            implements JointHandlingCommand {
        public Assign {
            officers = List.copyOf(officers);
            recused = Set.copyOf(recused);
        }
    }

    /**
     * Say what was done.
     *
     * @param clock until the next report
     */
    record Report(String words, ClockId clock) implements JointHandlingCommand {}

    /** End it, by whichever of the two; before it is answered, take the invitation back. */
    record End(String reason, LetterId letter) implements JointHandlingCommand {}
}
