package org.lianban.gateway.visitor;

/** What a visitor asks for. */
public enum Turn {
    /** One look-up. */
    LOOK,
    /** A file to be compared. */
    CHECK;

    int cost(VisitorConfig config) {
        return switch (this) {
            case LOOK -> 1;
            case CHECK -> config.checkCost();
        };
    }
}
