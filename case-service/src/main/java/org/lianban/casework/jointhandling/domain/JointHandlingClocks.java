package org.lianban.casework.jointhandling.domain;

import java.util.List;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder.EndClock;
import org.lianban.casework.deadline.domain.ClockOrder.HandClock;
import org.lianban.casework.deadline.domain.ClockOrder.Outcome;
import org.lianban.casework.deadline.domain.ClockOrder.StartClock;
import org.lianban.casework.deadline.domain.LegalLimit.First;
import org.lianban.casework.deadline.domain.LimitIds;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.PersonId;

/** The limits of the invited office, and whose turn it is under them. */
final class JointHandlingClocks {
    private JointHandlingClocks() {}

    static StartClock untilAnswer(
            JointHandlingTerms terms, ClockId clock, JointHandlingSituation now) {
        return start(
                terms,
                clock,
                LimitIds.JOINT_ANSWER,
                new First(Role.LIAISON, JointHandlingStep.RECEIVE_INVITATION.word()),
                now);
    }

    static HandClock answering(JointHandlingTerms terms) {
        return hand(
                terms,
                LimitIds.JOINT_ANSWER,
                Role.AGENCY_HEAD,
                JointHandlingStep.ANSWER_INVITATION,
                List.of());
    }

    static EndClock noLongerAsked(JointHandlingTerms terms, Outcome outcome) {
        return end(terms, LimitIds.JOINT_ANSWER, outcome);
    }

    /** Somebody has to be named first. */
    static StartClock untilFirstReport(
            JointHandlingTerms terms, ClockId clock, JointHandlingSituation now) {
        return start(
                terms,
                clock,
                LimitIds.JOINT_REPORT,
                new First(Role.UNIT_HEAD, JointHandlingStep.ASSIGN_JOINT_OFFICERS.word()),
                now);
    }

    static StartClock untilNextReport(
            JointHandlingTerms terms, ClockId clock, JointHandlingSituation now) {
        return start(
                terms,
                clock,
                LimitIds.JOINT_REPORT,
                new First(Role.OFFICER, JointHandlingStep.REPORT_JOINT_WORK.word()),
                now);
    }

    static HandClock reporting(JointHandlingTerms terms, List<PersonId> officers) {
        return hand(
                terms,
                LimitIds.JOINT_REPORT,
                Role.OFFICER,
                JointHandlingStep.REPORT_JOINT_WORK,
                officers);
    }

    static EndClock noLongerReporting(JointHandlingTerms terms, Outcome outcome) {
        return end(terms, LimitIds.JOINT_REPORT, outcome);
    }

    private static StartClock start(
            JointHandlingTerms terms,
            ClockId clock,
            String rule,
            First first,
            JointHandlingSituation now) {
        return new StartClock(
                clock,
                terms.matter(),
                terms.to(),
                rule,
                Subject.jointHandling(terms.id()),
                new Beginning.On(now.on()),
                first);
    }

    private static HandClock hand(
            JointHandlingTerms terms,
            String rule,
            Role role,
            JointHandlingStep step,
            List<PersonId> persons) {
        return new HandClock(
                terms.matter(),
                terms.to(),
                rule,
                Subject.jointHandling(terms.id()),
                role,
                step.word(),
                persons);
    }

    private static EndClock end(JointHandlingTerms terms, String rule, Outcome outcome) {
        return new EndClock(
                terms.matter(), terms.to(), rule, Subject.jointHandling(terms.id()), outcome);
    }
}
