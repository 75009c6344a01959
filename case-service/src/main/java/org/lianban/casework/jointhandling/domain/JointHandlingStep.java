package org.lianban.casework.jointhandling.domain;

import java.util.List;
import java.util.Locale;
import org.lianban.casework.office.domain.Role;

/** What can be done once an office was invited, the usual next step first. */
public enum JointHandlingStep {
    /** 签收. */
    RECEIVE_INVITATION(Side.INVITED, Role.LIAISON),
    /** 复函. */
    ANSWER_INVITATION(Side.INVITED, Role.AGENCY_HEAD),
    /** 指派承办人员. */
    ASSIGN_JOINT_OFFICERS(Side.INVITED, Role.UNIT_HEAD, Role.AGENCY_HEAD),
    /** 报告办理情况. */
    REPORT_JOINT_WORK(Side.INVITED, Role.OFFICER),
    /** 终止联合办案; before it is answered, 撤回邀请. */
    END_JOINT_HANDLING(Side.EITHER, Role.AGENCY_HEAD);

    private final Side side;
    private final List<Role> roles;

    JointHandlingStep(Side side, Role... roles) {
        this.side = side;
        this.roles = List.of(roles);
    }

    /** Which of the two offices. */
    enum Side {
        INVITED,
        /** The invited one, or whoever writes the case now. */
        EITHER
    }

    Side side() {
        return side;
    }

    /** Any one of these suffices; the first has it among its work. */
    public List<Role> roles() {
        return roles;
    }

    /** Its name in views, and of the command that a limit waits for. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
