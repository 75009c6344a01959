package org.lianban.casework.letter.domain;

import org.jspecify.annotations.Nullable;

/** Kinds of letters, with the 文种代字 of their numbers; a receipt has no number of its own. */
public enum LetterKind {
    /** Official form 4, 案件移送函. */
    TRANSFER_LETTER("案件移送函", "案移"),
    /** Official form 2, 指定管辖通知书. */
    DESIGNATION_NOTICE("指定管辖通知书", "指定"),
    /** 关于指定管辖的请示; project form (样式). */
    DESIGNATION_REQUEST("关于指定管辖的请示", "管请"),
    /** Receipt for papers, after official form 50; project form (样式). */
    RECEIPT("送达回证", null),
    /** Goes along with a transfer letter; project form (样式), none is official. */
    EVIDENCE_LIST("证据材料移送清单", "证移"),
    /** What of such a list arrived; project form (样式). */
    EVIDENCE_RECEIPT("证据接收回执", null);

    private final String title;
    private final @Nullable String numberCode;

    LetterKind(String title, @Nullable String numberCode) {
        this.title = title;
        this.numberCode = numberCode;
    }

    public String title() {
        return title;
    }

    public @Nullable String numberCode() {
        return numberCode;
    }

    /** A table of many columns: printed across the page. */
    public boolean isAcross() {
        return switch (this) {
            case EVIDENCE_LIST, EVIDENCE_RECEIPT -> true;
            case TRANSFER_LETTER, DESIGNATION_NOTICE, DESIGNATION_REQUEST, RECEIPT -> false;
        };
    }
}
