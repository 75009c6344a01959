package org.lianban.casework.access.domain;

/** By what somebody sees a restricted matter (限定知悉) without being named (decision 0046). */
public enum CircleSeat {
    /** 办案人员: named to handle it for his office. */
    IN_CHARGE,
    /** 部门负责人 */
    AGENCY_HEAD,
    /** 正职负责人 */
    PRINCIPAL,
    /** 联络员 of an office to which the matter goes. */
    LIAISON,
    /** 指定管辖经办人 where designation was asked. */
    DESIGNATOR
}
