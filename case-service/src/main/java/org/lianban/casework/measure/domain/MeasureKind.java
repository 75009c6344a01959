package org.lianban.casework.measure.domain;

/** What is done to the goods. */
public enum MeasureKind {
    /** 先行登记保存 (程序规定33–35) */
    PRESERVE,
    /** 查封 (程序规定36–38) */
    SEAL,
    /** 扣押 (程序规定36–38) */
    SEIZE;

    /** Lapses when nothing is decided in time; the others are ended by somebody only. */
    public boolean lapses() {
        return this == PRESERVE;
    }
}
