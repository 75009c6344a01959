package org.lianban.casework.comment.domain;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

/**
 * What somebody said about a matter. Its words never change.
 *
 * @param office of the writer when he wrote
 * @param mentioned whose attention is called to it
 * @param replaces the one that this one corrects; null if none
 */
public record Comment(
        UUID id,
        MatterId matter,
        OfficeId office,
        PersonId by,
        Reach reach,
        String text,
        List<PersonId> mentioned,
        @Nullable UUID replaces,
        CommentState state) {
    public Comment {
        mentioned = List.copyOf(mentioned);
    }

    Comment withdrawn() {
        return new Comment(
                id, matter, office, by, reach, text, mentioned, replaces, CommentState.WITHDRAWN);
    }
}
