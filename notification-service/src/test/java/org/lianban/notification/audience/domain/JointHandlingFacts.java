package org.lianban.notification.audience.domain;

import static org.lianban.notification.audience.domain.Situations.HELPER;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.lianban.kernel.contract.Fact;
import org.lianban.kernel.contract.JointHandlingAnswered;
import org.lianban.kernel.contract.JointHandlingAssigned;
import org.lianban.kernel.contract.JointHandlingEnded;
import org.lianban.kernel.contract.JointHandlingId;
import org.lianban.kernel.contract.JointHandlingInvited;
import org.lianban.kernel.contract.JointHandlingReceived;
import org.lianban.kernel.contract.JointHandlingReported;
import org.lianban.kernel.contract.JointHandlingWithdrawn;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** FROM invites TO to handle a case jointly. */
final class JointHandlingFacts {
    private static final OfficeId FROM = Situations.FROM;
    private static final OfficeId TO = Situations.TO;
    private static final MatterId MATTER = new MatterId(new UUID(0, 1));
    private static final JointHandlingId JOINT = new JointHandlingId(new UUID(0, 60));
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    private JointHandlingFacts() {}

    static Fact invited() {
        return new JointHandlingInvited(MATTER, JOINT, new LetterId(new UUID(0, 9)), FROM, TO, DAY);
    }

    static Fact received() {
        return new JointHandlingReceived(MATTER, JOINT, FROM, TO, DAY);
    }

    static Fact answered(String answer) {
        return new JointHandlingAnswered(MATTER, JOINT, FROM, TO, answer, DAY);
    }

    static Fact withdrawn() {
        return new JointHandlingWithdrawn(MATTER, JOINT, FROM, TO, DAY);
    }

    static Fact assigned() {
        return new JointHandlingAssigned(MATTER, JOINT, FROM, TO, List.of(HELPER));
    }

    static Fact reported() {
        return new JointHandlingReported(MATTER, JOINT, FROM, TO, 2, DAY);
    }

    static Fact ended() {
        return new JointHandlingEnded(MATTER, JOINT, FROM, TO, FROM, List.of(HELPER), DAY);
    }
}
