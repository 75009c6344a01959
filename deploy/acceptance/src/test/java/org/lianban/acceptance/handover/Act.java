package org.lianban.acceptance.handover;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a life may try, by the role that does it, and the fact that tells of it. */
enum Act {
    NAME_PARTY("officer-1", Of.LEAD, "parties", "PartyNamed"),
    ASSIGN("unit-head", Of.LEAD, "assignment", "OfficersAssigned"),
    DRAFT("officer-1", Of.NOTHING, "/api/v1/transfers", "TransferDrafted"),
    SUBMIT("officer-1", Of.TRANSFER, "submission", "TransferSubmitted"),
    REVISE("officer-1", Of.TRANSFER, "revision", "TransferRevised"),
    DECLINE("head", Of.TRANSFER, "approval-refusal", "TransferDeclined"),
    ISSUE("head", Of.TRANSFER, "issue", "TransferIssued"),
    WITHDRAW("head", Of.TRANSFER, "withdrawal", "TransferWithdrawn"),
    DELIVER("liaison", Of.TRANSFER, "delivery", "TransferDelivered"),
    ACCEPT("head", Of.TRANSFER, "acceptance", "TransferAccepted"),
    OBJECT("head", Of.TRANSFER, "objection", "TransferObjected"),
    REQUEST_DESIGNATION("head", Of.TRANSFER, "designation-request", "DesignationRequested"),
    SIGN_FOR_PAPERS("liaison", Of.TRANSFER, "papers-receipt", "DesignationPapersReceived"),
    DESIGNATE("designator", Of.TRANSFER, "designation", "JurisdictionDesignated"),
    SIGN_FOR_FILE("liaison", Of.TRANSFER, "file-receipt", "TransferFileReceived"),
    COMPLETE("head", Of.TRANSFER, "completion", "TransferCompleted"),
    TAKE_UP("head", Of.NOTHING, "/api/v1/transfers/taking-up", "TakingUpDecided"),
    SURRENDER("head", Of.TRANSFER, "file-surrender", "FileSurrendered"),
    ASK_ABOVE("head", Of.NOTHING, "/api/v1/transfers/taking-up-request", "TakingUpRequested"),
    OFFER_SHARE("head", Of.MATTER, "/api/v1/shares", "ShareOffered"),
    ACCEPT_SHARE("head", Of.SHARE, "acceptance", "ShareAccepted"),
    RECALL_SHARE("head", Of.SHARE, "recall", "ShareRecalled");

    /** What is changed, and whose version goes along. */
    enum Of {
        NOTHING,
        MATTER,
        LEAD,
        TRANSFER,
        SHARE
    }

    /** What somebody who knows the way of a transfer tries in each state, by its weight. */
    private static final Map<String, List<Act>> ON_THE_WAY =
            Map.ofEntries(
                    Map.entry("DRAFT", List.of(SUBMIT, SUBMIT, SUBMIT, SUBMIT, REVISE, WITHDRAW)),
                    Map.entry(
                            "AWAITING_APPROVAL",
                            List.of(ISSUE, ISSUE, ISSUE, ISSUE, DECLINE, WITHDRAW)),
                    Map.entry("ISSUED", List.of(DELIVER, DELIVER, DELIVER, WITHDRAW)),
                    Map.entry("ISSUED ASSIGNMENT", List.of(SIGN_FOR_FILE, SIGN_FOR_FILE, WITHDRAW)),
                    Map.entry("ISSUED TAKING_UP", List.of(SURRENDER, SURRENDER, WITHDRAW)),
                    Map.entry("DELIVERED", List.of(ACCEPT, OBJECT)),
                    Map.entry("DELIVERED TAKING_UP", List.of(SIGN_FOR_FILE)),
                    Map.entry("OBJECTED", List.of(REQUEST_DESIGNATION)),
                    Map.entry("SUBMITTED_UP", List.of(SIGN_FOR_PAPERS)),
                    Map.entry("PAPERS_RECEIVED", List.of(DESIGNATE)),
                    Map.entry("DESIGNATED", List.of(SIGN_FOR_FILE)),
                    Map.entry("HANDED_OVER", List.of(COMPLETE, DRAFT, DRAFT)));

    private static final Set<Act> BY_RECEIVER =
            Set.of(DELIVER, ACCEPT, OBJECT, REQUEST_DESIGNATION);

    private final String role;
    private final Of of;
    private final String path;
    private final String fact;

    Act(String role, Of of, String path, String fact) {
        this.role = role;
        this.of = of;
        this.path = path;
        this.fact = fact;
    }

    static List<Act> onTheWay(Standing now) {
        List<Act> usual = ON_THE_WAY.getOrDefault(now.state(), List.of());
        return ON_THE_WAY.getOrDefault(now.state() + " " + now.way(), usual);
    }

    String role() {
        return role;
    }

    Of of() {
        return of;
    }

    String path() {
        return path;
    }

    /** The one fact that tells of it, whatever else it brings about. */
    String fact() {
        return fact;
    }

    /** The office whose turn it is by the law; the writing one for all that nobody else may do. */
    Bureau whose(Standing now) {
        if (this == SIGN_FOR_PAPERS || this == DESIGNATE) {
            return now.from().commonSuperior(now.to());
        }
        if (this == TAKE_UP) {
            return now.writing().aboveIt();
        }
        if (this == SURRENDER) {
            return now.from();
        }
        if (this == WITHDRAW && now.way().equals("TAKING_UP")) {
            return now.to();
        }
        if (this == SIGN_FOR_FILE) {
            return now.designee();
        }
        if (this == ACCEPT_SHARE) {
            return now.sharedWith();
        }
        return BY_RECEIVER.contains(this) ? now.to() : now.writing();
    }
}
