package org.lianban.casework.office.domain;

/** Level of an office. County bureaus are offices in their own right. */
public enum OfficeKind {
    PROVINCE,
    CITY,
    COUNTY
}
