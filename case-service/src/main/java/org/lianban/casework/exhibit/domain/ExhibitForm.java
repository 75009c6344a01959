package org.lianban.casework.exhibit.domain;

/** Original or copy (程序规定24). */
public enum ExhibitForm {
    ORIGINAL,
    COPY;

    /** As lists print it: of a thing 原物, of everything else 原件. */
    public String titleOf(ExhibitKind kind) {
        boolean isThing = kind == ExhibitKind.PHYSICAL;
        return switch (this) {
            case ORIGINAL -> isThing ? "原物" : "原件";
            case COPY -> isThing ? "复制品" : "复制件";
        };
    }
}
