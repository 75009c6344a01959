package org.lianban.casework.lead.domain;

/** Why a case need not be filed (程序规定20). */
public enum NonFilingGround {
    /** Minor, corrected in time, no harm. */
    MINOR_CORRECTED_NO_HARM("违法行为轻微并及时改正，没有造成危害后果"),
    /** First time, minor harm, corrected in time. */
    FIRST_TIME_MINOR_CORRECTED("初次违法且危害后果轻微并及时改正"),
    /** The party proves that there was no fault. */
    NO_FAULT_PROVED("当事人有证据足以证明没有主观过错"),
    /** Another lawful ground, said in the reason. */
    OTHER("依法可以不予立案的其他情形");

    private final String words;

    NonFilingGround(String words) {
        this.words = words;
    }

    /** As the form of non-filing has it. */
    String words() {
        return words;
    }
}
