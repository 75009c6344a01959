package org.lianban.casework.comment;

import static org.lianban.kernel.counter.Fields.list;
import static org.lianban.kernel.counter.Fields.text;

import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.comment.domain.Reach;
import org.lianban.kernel.contract.PersonId;

/** Bodies of the commands as they come in. */
final class CommentBody {
    private static final int LONGEST = 2000;
    private static final int LONGEST_REASON = 500;
    private static final int MOST_MENTIONED = 20;

    private CommentBody() {}

    /**
     * @param reach the writer's own office if it is missing
     * @param mentioned ids of people who can read it; may be missing
     */
    @Schema(name = "CommentContent")
    record Content(@Nullable Reach reach, String text, @Nullable List<UUID> mentioned) {
        Reach reached() {
            return reach == null ? Reach.OWN_OFFICE : reach;
        }

        CommentDesk.Words checked() {
            return words(text, mentioned);
        }
    }

    @Schema(name = "CommentCorrection")
    record Correction(String text, @Nullable List<UUID> mentioned) {
        CommentDesk.Words checked() {
            return words(text, mentioned);
        }
    }

    @Schema(name = "CommentWithdrawal")
    record Withdrawal(String reason) {
        String checked() {
            return text("/reason", reason, LONGEST_REASON);
        }
    }

    private static CommentDesk.Words words(@Nullable String said, @Nullable List<UUID> mentioned) {
        return new CommentDesk.Words(
                text("/text", said, LONGEST),
                list("/mentioned", mentioned, MOST_MENTIONED).stream().map(PersonId::new).toList());
    }
}
