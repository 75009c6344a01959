package org.lianban.casework.office.domain;

import java.util.Collection;
import java.util.Map;
import org.lianban.kernel.counter.Refusal;

/** Roles a person may hold in an office (decision 11). */
public enum Role {
    /** 办案人员 */
    OFFICER,
    /** 办案机构负责人 */
    UNIT_HEAD,
    /** 部门负责人 */
    AGENCY_HEAD,
    /** 正职负责人 */
    PRINCIPAL,
    /** 案件审核人员 */
    CASE_REVIEWER,
    /** 法制审核人员 */
    LEGAL_REVIEWER,
    /** 联络员 */
    LIAISON,
    /** 会商召集人 */
    CONVENOR,
    /** 指定管辖经办人, only in offices with that function */
    DESIGNATOR,
    /** 联席会议办公室 */
    CONFERENCE_OFFICE,
    SYSTEM_ADMINISTRATOR,
    SECURITY_ADMINISTRATOR,
    AUDIT_ADMINISTRATOR;

    /** What a refusal names by {@code role}: any one of these would do. */
    public static Map<String, String> anyOf(Collection<Role> roles) {
        return Map.of("role", Refusal.anyOf(roles.stream().map(Role::name).toList()));
    }

    /** Answers for the work of others in the office. */
    public boolean isHead() {
        return switch (this) {
            case UNIT_HEAD, AGENCY_HEAD, PRINCIPAL -> true;
            case OFFICER,
                    CASE_REVIEWER,
                    LEGAL_REVIEWER,
                    LIAISON,
                    CONVENOR,
                    DESIGNATOR,
                    CONFERENCE_OFFICE,
                    SYSTEM_ADMINISTRATOR,
                    SECURITY_ADMINISTRATOR,
                    AUDIT_ADMINISTRATOR ->
                    false;
        };
    }

    /** One of the three who are never one account, and have no part in any matter (三员分立). */
    public boolean isAdministrator() {
        return switch (this) {
            case SYSTEM_ADMINISTRATOR, SECURITY_ADMINISTRATOR, AUDIT_ADMINISTRATOR -> true;
            case OFFICER,
                    UNIT_HEAD,
                    AGENCY_HEAD,
                    PRINCIPAL,
                    CASE_REVIEWER,
                    LEGAL_REVIEWER,
                    LIAISON,
                    CONVENOR,
                    DESIGNATOR,
                    CONFERENCE_OFFICE ->
                    false;
        };
    }
}
