package org.lianban.casework.outsidebody.domain;

/** Level of a market bureau outside the system. */
public enum OutsideKind {
    /** 国家市场监督管理总局: above all others, of no division. */
    NATIONAL,
    PROVINCE,
    CITY,
    COUNTY
}
