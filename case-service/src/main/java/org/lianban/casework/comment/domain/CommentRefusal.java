package org.lianban.casework.comment.domain;

import org.lianban.kernel.counter.Refusal;

/** Why something said about a matter is refused. */
public enum CommentRefusal implements Refusal {
    /** Only who wrote it corrects it or takes it back. */
    COMMENT_OF_OTHER,
    /** It was corrected or taken back before. */
    COMMENT_OVER,
    /** Somebody is mentioned who cannot read it; {@code pointer} */
    MENTIONED_CANNOT_READ
}
