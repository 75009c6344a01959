package org.lianban.casework.letterdraft.domain;

/** What may be done with a draft. */
public enum LetterDraftAct {
    REVISE,
    SUBMIT,
    RETURN,
    ISSUE,
    WITHDRAW
}
