package org.lianban.casework.matter.domain;

/** What the writing office may do with the matter now. */
public enum Standing {
    /** Everything the procedure allows. */
    OPEN,
    /** A transfer letter is out: no filing decision, no second transfer. */
    IN_TRANSFER,
    /** Two offices negotiate which of them is competent: no transfer meanwhile (程序规定13). */
    NEGOTIATING,
    /** Jurisdiction is disputed: urgent preservation only (decision 2). */
    URGENT_ONLY,
    ENDED
}
