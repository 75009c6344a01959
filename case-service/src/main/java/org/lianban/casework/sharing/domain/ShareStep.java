package org.lianban.casework.sharing.domain;

import java.util.List;
import java.util.Locale;
import org.lianban.casework.matter.domain.Weight;
import org.lianban.casework.office.domain.Role;

/** What can be done with a share. */
public enum ShareStep {
    /** The other office confirms exactly these conditions. */
    ACCEPT_SHARE,
    /** It does not want to see the matter on them. */
    DECLINE_SHARE,
    /** The writing office takes the offer back. */
    WITHDRAW_SHARE,
    /** The writing office ends what it shares. */
    RECALL_SHARE;

    Weight weight() {
        return switch (this) {
            case ACCEPT_SHARE -> Weight.NEXT;
            case DECLINE_SHARE -> Weight.OTHER;
            case WITHDRAW_SHARE, RECALL_SHARE -> Weight.UNDOING;
        };
    }

    /** Any one of these roles suffices; the first has it among its work. */
    List<Role> roles() {
        return switch (this) {
            case ACCEPT_SHARE, DECLINE_SHARE -> List.of(Role.AGENCY_HEAD, Role.LIAISON);
            case WITHDRAW_SHARE, RECALL_SHARE -> List.of(Role.AGENCY_HEAD);
        };
    }

    /** Answers an offer; the others are for whoever writes the matter. */
    boolean isAnswer() {
        return this == ACCEPT_SHARE || this == DECLINE_SHARE;
    }

    /** Its name in views. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
