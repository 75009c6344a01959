package org.lianban.casework.comment.domain;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Ruling;
import org.lianban.kernel.counter.Ruling.Refused;

/**
 * Who says what to whom. Nothing that is said changes the matter: these rulings have neither facts
 * nor orders, so that nobody can count what he may not read.
 */
public final class CommentRules {
    private CommentRules() {}

    /**
     * What is said.
     *
     * @param id of the new comment
     * @param mentioned whom the writer names
     */
    public record Say(UUID id, MatterId matter, String text, List<PersonId> mentioned) {
        public Say {
            mentioned = List.copyOf(mentioned);
        }
    }

    /**
     * @param readers those of the mentioned who can read it
     */
    public static Ruling<Comment> say(
            Say command, Reach reach, Caller caller, Set<PersonId> readers) {
        return said(command, reach, caller, readers, null);
    }

    /** Says it rightly, to the same readers; what was said first stays to be read. */
    public static Ruling<Comment> correct(
            Comment former, Say command, Caller caller, Set<PersonId> readers) {
        return closed(former, caller)
                .<Ruling<Comment>>map(refused -> refused)
                .orElseGet(() -> said(command, former.reach(), caller, readers, former.id()));
    }

    public static Ruling<Comment> withdraw(Comment comment, Caller caller) {
        return closed(comment, caller)
                .<Ruling<Comment>>map(refused -> refused)
                .orElseGet(() -> Ruling.made(comment.withdrawn(), List.of(), List.of()));
    }

    /** Why the caller can neither correct it nor take it back; empty when he can. */
    public static Optional<Refused<Comment>> closed(Comment comment, Caller caller) {
        if (!comment.by().equals(caller.person()) || !comment.office().equals(caller.office())) {
            return Optional.of(new Refused<>(CommentRefusal.COMMENT_OF_OTHER, Map.of()));
        }
        return comment.state() == CommentState.STANDS
                ? Optional.empty()
                : Optional.of(new Refused<>(CommentRefusal.COMMENT_OVER, Map.of()));
    }

    private static Ruling<Comment> said(
            Say command,
            Reach reach,
            Caller caller,
            Set<PersonId> readers,
            @Nullable UUID replaces) {
        if (!readers.containsAll(command.mentioned())) {
            return Ruling.refused(
                    CommentRefusal.MENTIONED_CANNOT_READ, Map.of("pointer", "/mentioned"));
        }
        return Ruling.made(
                new Comment(
                        command.id(),
                        command.matter(),
                        caller.office(),
                        caller.person(),
                        reach,
                        command.text(),
                        command.mentioned(),
                        replaces,
                        CommentState.STANDS),
                List.of(),
                List.of());
    }
}
