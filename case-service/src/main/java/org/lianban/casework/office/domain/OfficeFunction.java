package org.lianban.casework.office.domain;

/** What an office may do by its organisation. */
public enum OfficeFunction {
    PENALTY,
    DESIGNATION,
    PATENT_ADJUDICATION,
    IP_ADMINISTRATION
}
