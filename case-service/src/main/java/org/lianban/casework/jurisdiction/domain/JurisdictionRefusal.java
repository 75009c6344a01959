package org.lianban.casework.jurisdiction.domain;

import org.lianban.kernel.counter.Refusal;

/** Reasons why a question about competence cannot be answered. */
public enum JurisdictionRefusal implements Refusal {
    /** No such division code is known. */
    DIVISION_UNKNOWN,
    /** One office and itself have no common superior. */
    SAME_OFFICE,
    /** Nobody we know stands above both. */
    NO_COMMON_SUPERIOR
}
