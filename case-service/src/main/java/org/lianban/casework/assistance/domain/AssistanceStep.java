package org.lianban.casework.assistance.domain;

import java.util.List;
import java.util.Locale;
import org.lianban.casework.office.domain.Role;

/** What can be done with a request, the usual next step first. */
public enum AssistanceStep {
    /** 发出. */
    ISSUE_ASSISTANCE(Side.ASKING, Role.AGENCY_HEAD),
    /** 修改. */
    REVISE_ASSISTANCE(Side.ASKING, Role.OFFICER, Role.UNIT_HEAD, Role.AGENCY_HEAD),
    /** 签收. */
    RECEIVE_ASSISTANCE(Side.ASKED, Role.LIAISON),
    /** 指派承办人员. */
    ASSIGN_ASSISTANCE(Side.ASKED, Role.UNIT_HEAD, Role.AGENCY_HEAD),
    /** 填写调查情况. */
    ANSWER_ASSISTANCE(Side.ASKED, Role.OFFICER),
    /** 答复. */
    REPLY_ASSISTANCE(Side.ASKED, Role.AGENCY_HEAD),
    /** 延期告知. */
    EXTEND_ASSISTANCE(Side.ASKED, Role.AGENCY_HEAD),
    /** 关联自立线索. */
    NAME_SPIN_OFF(Side.ASKED, Role.OFFICER, Role.UNIT_HEAD, Role.AGENCY_HEAD),
    /** 办结评价. */
    CLOSE_ASSISTANCE(Side.ASKING, Role.OFFICER, Role.UNIT_HEAD, Role.AGENCY_HEAD),
    /** 补充协查. */
    SUPPLEMENT_ASSISTANCE(Side.ASKING, Role.AGENCY_HEAD),
    /** 催办. */
    REMIND_ASSISTANCE(Side.ASKING, Role.AGENCY_HEAD),
    /** 撤回. */
    CANCEL_ASSISTANCE(Side.ASKING, Role.AGENCY_HEAD);

    private final Side side;
    private final List<Role> roles;

    AssistanceStep(Side side, Role... roles) {
        this.side = side;
        this.roles = List.of(roles);
    }

    /** Which of the two offices. */
    enum Side {
        ASKING,
        ASKED
    }

    Side side() {
        return side;
    }

    /** Of the office that was written to, which need not see the matter. */
    public boolean isOfAsked() {
        return side == Side.ASKED;
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
