package org.lianban.casework.jointhandling.domain;

/** Where a joint handling stands, as it is stored and shown. */
public enum JointHandlingState {
    INVITED,
    RECEIVED,
    RUNNING,
    DECLINED,
    WITHDRAWN,
    ENDED;

    /** One of the two offices waits for the other. */
    public boolean isOpen() {
        return switch (this) {
            case INVITED, RECEIVED, RUNNING -> true;
            case DECLINED, WITHDRAWN, ENDED -> false;
        };
    }
}
