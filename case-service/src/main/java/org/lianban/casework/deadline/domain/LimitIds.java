package org.lianban.casework.deadline.domain;

import java.util.List;

/** The rows of the deadline register that the rules name. */
public final class LimitIds {
    /** Verification and decision on filing. */
    public static final String VERIFICATION = "DL-01";

    /** What an extension of the verification adds. */
    public static final String EXTENDED_VERIFICATION = "DL-02";

    /** Of two offices that dispute which of them is competent. */
    public static final String NEGOTIATION = "DL-03";

    public static final String DESIGNATION = "DL-04";

    /** From the receipt of a letter that asks for assistance until it is answered. */
    public static final String ASSISTANCE_REPLY = "DL-05";

    public static final String PENALTY_DECISION = "DL-06";

    /** From the taking of preserved goods until they are settled; then they go back by law. */
    public static final String PRESERVATION = "DL-10";

    /** From a seal or seizure until it must be over; as much again by the one extension. */
    public static final String COERCION = "DL-11";

    /** From the taking of goods that could not wait until that must be approved. */
    public static final String URGENT_APPROVAL = "DL-12";

    /** From the decision, or the end of the investigation, until the case is closed. */
    public static final String CLOSING = "DL-15";

    /** Passing-off of patents that the office found itself. */
    public static final String PASSING_OFF_FOUND = "DL-22a";

    /** Passing-off of patents that was reported. */
    public static final String PASSING_OFF_REPORTED = "DL-22b";

    public static final String OBJECTION = "DL-25a";
    public static final String ACCEPTANCE = "DL-25b";

    /** From the move until all evidence on the list is with the new office. */
    public static final String HAND_OVER = "DL-25c";

    /** From a letter that tells another office of a lead until it answers. */
    public static final String NOTIFICATION_ANSWER = "DL-25e";

    /** From a letter that asks for assistance until it is signed for. */
    public static final String ASSISTANCE_RECEIPT = "DL-25f";

    /** From the reply that leaves nothing open until whoever asked closes the request. */
    public static final String ASSISTANCE_CLOSING = "DL-25g";

    /** From the letter that invites to joint handling until it is answered. */
    public static final String JOINT_ANSWER = "DL-25h";

    /** From the agreement to handle a case jointly, or the last report, until the next one. */
    public static final String JOINT_REPORT = "DL-25i";

    /** From the order of a superior that supervises a matter until it is to be done. */
    public static final String SUPERVISION_DONE = "DL-25j";

    /** From that order, or the last report under it, until the next one. */
    public static final String SUPERVISION_REPORT = "DL-25k";

    /** From the report that the matter is done until the superior says what it makes of that. */
    public static final String SUPERVISION_DECISION = "DL-25l";

    /** Those that run until filing is decided. */
    public static final List<String> OF_FILING =
            List.of(VERIFICATION, PASSING_OFF_FOUND, PASSING_OFF_REPORTED);

    /** Those of an office that handles a matter, whoever else it is on its way to. */
    public static final List<String> OF_HANDLING =
            List.of(VERIFICATION, PASSING_OFF_FOUND, PASSING_OFF_REPORTED, PENALTY_DECISION);

    /** Those of a filed case. */
    public static final List<String> OF_CASE = List.of(PENALTY_DECISION, CLOSING);

    /** Those of measures on goods. */
    public static final List<String> OF_MEASURE = List.of(PRESERVATION, COERCION, URGENT_APPROVAL);

    private LimitIds() {}
}
