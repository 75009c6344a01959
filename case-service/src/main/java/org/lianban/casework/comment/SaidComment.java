package org.lianban.casework.comment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.comment.domain.Comment;

/**
 * A comment as it is stored.
 *
 * @param withdrawal why it was taken back; null if it was not
 */
record SaidComment(Comment comment, Instant madeAt, @Nullable String withdrawal) {}
