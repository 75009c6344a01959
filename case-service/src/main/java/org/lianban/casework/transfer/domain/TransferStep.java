package org.lianban.casework.transfer.domain;

import java.util.Locale;
import org.lianban.casework.matter.domain.Weight;

/** What can be done with a transfer that is drafted. */
public enum TransferStep {
    SUBMIT,
    REVISE,
    DECLINE,
    ISSUE,
    WITHDRAW,
    DELIVER,
    ACCEPT,
    OBJECT,
    REQUEST_DESIGNATION,
    SIGN_FOR_PAPERS,
    DESIGNATE,
    SURRENDER_FILE,
    SIGN_FOR_FILE,
    HAND_OVER,
    COMPLETE;

    /** Whether a matter that goes this way ever comes to it. */
    boolean isOf(TransferWay way) {
        return switch (this) {
            case SUBMIT, REVISE, DECLINE, ISSUE ->
                    way == TransferWay.TRANSFER || way == TransferWay.ASSIGNMENT;
            case WITHDRAW -> way != TransferWay.REQUEST;
            case DELIVER, ACCEPT, OBJECT, REQUEST_DESIGNATION -> way == TransferWay.TRANSFER;
            case SIGN_FOR_PAPERS, DESIGNATE ->
                    way == TransferWay.TRANSFER || way == TransferWay.REQUEST;
            case SURRENDER_FILE -> way == TransferWay.TAKING_UP;
            case SIGN_FOR_FILE, HAND_OVER, COMPLETE -> true;
        };
    }

    Weight weight() {
        return switch (this) {
            case DECLINE, WITHDRAW -> Weight.UNDOING;
            case SUBMIT,
                    REVISE,
                    ISSUE,
                    DELIVER,
                    ACCEPT,
                    OBJECT,
                    REQUEST_DESIGNATION,
                    SIGN_FOR_PAPERS,
                    DESIGNATE,
                    SURRENDER_FILE,
                    SIGN_FOR_FILE,
                    HAND_OVER,
                    COMPLETE ->
                    Weight.OTHER;
        };
    }

    /** Its name in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
