package org.lianban.casework.assistance.domain;

/** What an answer to an item comes to (办理情况). */
public enum AnswerOutcome {
    ANSWERED("已办结", AskedState.ANSWERED),
    /** As far as it could be done; the answer says why no further. */
    PARTLY("部分办结", AskedState.PARTLY),
    REFUSED("不予协助", AskedState.REFUSED);

    private final String title;
    private final AskedState state;

    AnswerOutcome(String title, AskedState state) {
        this.title = title;
        this.state = state;
    }

    /** As the reply prints it. */
    public String title() {
        return title;
    }

    AskedState state() {
        return state;
    }
}
