package org.lianban.casework.jointhandling.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.lianban.casework.access.domain.GrantOrder.GrantLetter;
import org.lianban.casework.jointhandling.domain.JointHandlingAction.Closed;
import org.lianban.casework.jointhandling.domain.JointHandlingSituation.OfInviting;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.matter.domain.Standing;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.JointHandlingInvited;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Ruling;

/** Who invites another office to handle a case jointly. */
public final class InvitingRules {
    public static final List<Role> ROLES = List.of(Role.AGENCY_HEAD);

    private static final String OFFICE = "office";
    private static final String TO = "/to";

    private InvitingRules() {}

    /** Why the caller may invite nobody; empty if he may. */
    public static Optional<Closed> closed(JointHandlingSituation now) {
        if (!now.isBy(now.writer())) {
            return Optional.of(
                    Closed.because(
                            JointHandlingRefusal.NOT_WRITING_OFFICE,
                            OFFICE,
                            now.nameOf(now.writer())));
        }
        if (!isCase(now.matter())) {
            return Optional.of(Closed.because(JointHandlingRefusal.JOINT_NEEDS_CASE));
        }
        if (now.matter().standing() == Standing.URGENT_ONLY) {
            return Optional.of(Closed.because(JointHandlingRefusal.URGENT_ONLY));
        }
        if (now.restricted()) {
            return Optional.of(Closed.because(JointHandlingRefusal.JOINT_OF_RESTRICTED));
        }
        return roleMissing(ROLES, now);
    }

    private static boolean isCase(MatterFile matter) {
        return switch (matter.writing().stage()) {
            case FILED, DECIDED -> matter.standing() != Standing.ENDED;
            case REGISTERED,
                    VERIFYING,
                    NOT_FILED,
                    TRANSFERRED,
                    MERGED,
                    DUPLICATE,
                    WITHDRAWN,
                    COMPLETED ->
                    false;
        };
    }

    public static Ruling<JointHandling> invite(InviteOffice command, OfInviting situation) {
        JointHandlingSituation now = situation.now();
        Optional<Closed> closed = closed(now).or(() -> notThisOffice(command.to(), situation));
        if (closed.isPresent()) {
            return closed.get().refused();
        }
        JointHandlingTerms terms =
                new JointHandlingTerms(
                        command.id(),
                        now.matter().id(),
                        now.writer(),
                        command.to(),
                        command.title(),
                        command.reason(),
                        command.work(),
                        command.letter(),
                        now.by().person(),
                        now.on());
        return Ruling.made(
                new JointHandling.Invited(terms),
                List.of(
                        new JointHandlingInvited(
                                terms.matter(),
                                terms.id(),
                                terms.letter(),
                                terms.from(),
                                terms.to(),
                                terms.invitedOn())),
                List.of(
                        JointHandlingLetters.invitation(terms, now),
                        new GrantLetter(terms.matter(), terms.to(), terms.letter()),
                        JointHandlingClocks.untilAnswer(terms, command.clock(), now)));
    }

    private static Optional<Closed> notThisOffice(OfficeId to, OfInviting situation) {
        JointHandlingSituation now = situation.now();
        if (now.offices().find(to).isEmpty()) {
            return Optional.of(Closed.because(JointHandlingRefusal.OFFICE_UNKNOWN).at(TO));
        }
        if (now.isBy(to)) {
            return Optional.of(Closed.because(JointHandlingRefusal.JOINT_WITH_SELF).at(TO));
        }
        return situation.open()
                ? Optional.of(
                        Closed.because(JointHandlingRefusal.JOINT_OPEN, OFFICE, now.nameOf(to))
                                .at(TO))
                : Optional.empty();
    }

    static Optional<Closed> roleMissing(List<Role> needed, JointHandlingSituation now) {
        Map<String, String> particulars = Role.anyOf(needed);
        return needed.stream().anyMatch(now.by()::is)
                ? Optional.empty()
                : Optional.of(new Closed(JointHandlingRefusal.ROLE_REQUIRED, particulars));
    }
}
