package org.lianban.casework.comment;

import com.fasterxml.uuid.Generators;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.lianban.casework.access.Grants;
import org.lianban.casework.comment.domain.Comment;
import org.lianban.casework.comment.domain.CommentRules;
import org.lianban.casework.comment.domain.CommentRules.Say;
import org.lianban.casework.comment.domain.Reach;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Ruling;

/** What is said, corrected and taken back; one transaction each. */
@ApplicationScoped
class CommentDesk {
    private final Matters matters;
    private final Grants grants;
    private final Offices offices;
    private final CommentStore store;

    CommentDesk(Matters matters, Grants grants, Offices offices, CommentStore store) {
        this.matters = matters;
        this.grants = grants;
        this.offices = offices;
        this.store = store;
    }

    /** Words and whom they mention, checked. */
    record Words(String text, List<PersonId> mentioned) {
        Words {
            mentioned = List.copyOf(mentioned);
        }
    }

    @Transactional
    Ruling<Comment> say(Caller caller, MatterId matter, Reach reach, Words words) {
        lock(caller, matter);
        Ruling<Comment> ruling =
                CommentRules.say(
                        command(matter, words),
                        reach,
                        caller,
                        readers(caller, matter, reach, words));
        return added(ruling);
    }

    @Transactional
    Ruling<Comment> correct(Caller caller, MatterId matter, UUID id, Words words) {
        lock(caller, matter);
        Comment former = readable(caller, matter, id);
        return added(
                CommentRules.correct(
                        former,
                        command(matter, words),
                        caller,
                        readers(caller, matter, former.reach(), words)));
    }

    @Transactional
    Ruling<Comment> withdraw(Caller caller, MatterId matter, UUID id, String reason) {
        lock(caller, matter);
        Ruling<Comment> ruling = CommentRules.withdraw(readable(caller, matter, id), caller);
        switch (ruling) {
            case Ruling.Made<Comment> made -> store.withdraw(made.next(), reason);
            case Ruling.Refused<Comment> _ -> {}
        }
        return ruling;
    }

    // Under the lock sight is asked once more, and one comment is corrected or taken back once.
    private void lock(Caller caller, MatterId matter) {
        matters.lock(matter);
        grants.requireSight(caller, matter);
    }

    private Comment readable(Caller caller, MatterId matter, UUID id) {
        return store.find(matter, caller.office(), id)
                .orElseThrow(() -> new RefusedException(CounterRefusal.NOT_FOUND))
                .comment();
    }

    private static Say command(MatterId matter, Words words) {
        return new Say(
                Generators.timeBasedEpochGenerator().generate(),
                matter,
                words.text(),
                words.mentioned());
    }

    private Set<PersonId> readers(Caller caller, MatterId matter, Reach reach, Words words) {
        return words.mentioned().stream()
                .filter(
                        mentioned ->
                                offices.person(mentioned)
                                        .filter(person -> reads(caller, matter, reach, person))
                                        .isPresent())
                .collect(Collectors.toSet());
    }

    private boolean reads(Caller caller, MatterId matter, Reach reach, Person person) {
        boolean isReached =
                switch (reach) {
                    case OWN_OFFICE -> person.office().equals(caller.office());
                    case ALL_OFFICES -> true;
                };
        return isReached
                && person.hasPart()
                && grants.hasPart(person.office(), person.id(), matter);
    }

    private Ruling<Comment> added(Ruling<Comment> ruling) {
        switch (ruling) {
            case Ruling.Made<Comment> made -> store.add(made.next());
            case Ruling.Refused<Comment> _ -> {}
        }
        return ruling;
    }
}
