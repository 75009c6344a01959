package org.lianban.casework.comment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.comment.CommentsView.CommentView;
import org.lianban.casework.comment.CommentsView.Mentionable;
import org.lianban.casework.comment.domain.Comment;
import org.lianban.casework.comment.domain.CommentRules;
import org.lianban.casework.comment.domain.CommentState;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.PersonLabel;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.office.domain.Person;
import org.lianban.casework.office.domain.Role;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** What a caller reads of what was said; whoever calls has asked for sight. */
@ApplicationScoped
class CommentQueries {
    private static final int PAGE = 20;

    private final Matters matters;
    private final Grants grants;
    private final Offices offices;
    private final Leads leads;
    private final CommentStore store;

    CommentQueries(
            Matters matters, Grants grants, Offices offices, Leads leads, CommentStore store) {
        this.matters = matters;
        this.grants = grants;
        this.offices = offices;
        this.leads = leads;
        this.store = store;
    }

    /**
     * @param before the last one of the page before; null for the first page
     */
    @Transactional
    CommentsView page(MatterId matter, Caller asking, @Nullable UUID before) {
        Caller caller = grants.reading(asking, matter);
        // Whoever reads by its number is no colleague in it: what an office says to itself is kept
        // from him.
        @Nullable OfficeId own = grants.isByNumber(asking, matter) ? null : caller.office();
        @Nullable SaidComment last = before == null ? null : known(matter, own, before);
        List<SaidComment> found = store.page(matter, own, last, PAGE + 1);
        List<SaidComment> shown = found.size() > PAGE ? found.subList(0, PAGE) : found;
        OfficeTree tree = offices.tree();
        return new CommentsView(
                matter.toString(),
                shown.stream().map(said -> view(said, caller, tree)).toList(),
                found.size() > PAGE ? shown.getLast().comment().id().toString() : null,
                mentionable(matter, caller, shown));
    }

    // One that the reader may not read is as unknown as any other.
    private SaidComment known(MatterId matter, @Nullable OfficeId own, UUID before) {
        return store.find(matter, own, before)
                .orElseThrow(
                        () ->
                                new RefusedException(
                                        CounterRefusal.MALFORMED, Map.of("pointer", "before")));
    }

    private CommentView view(SaidComment said, Caller caller, OfficeTree tree) {
        Comment comment = said.comment();
        return new CommentView(
                comment.id().toString(),
                comment.office().value(),
                tree.office(comment.office()).name(),
                offices.label(comment.by()).orElse(null),
                comment.reach(),
                isShown(comment, caller) ? comment.text() : null,
                labels(comment.mentioned()),
                comment.replaces() == null ? null : comment.replaces().toString(),
                said.madeAt(),
                comment.state(),
                said.withdrawal(),
                CommentRules.closed(comment, caller).isEmpty());
    }

    private static boolean isShown(Comment comment, Caller caller) {
        boolean isAuditor =
                caller.is(Role.AUDIT_ADMINISTRATOR) && comment.office().equals(caller.office());
        return comment.state() != CommentState.WITHDRAWN
                || comment.by().equals(caller.person())
                || isAuditor;
    }

    private List<PersonLabel> labels(List<PersonId> people) {
        return people.stream().flatMap(person -> offices.label(person).stream()).toList();
    }

    private List<Mentionable> mentionable(MatterId matter, Caller caller, List<SaidComment> shown) {
        OfficeId writing = matters.find(matter).orElseThrow().writingOffice();
        Set<Person> people = new LinkedHashSet<>(offices.peopleOf(caller.office()));
        List<PersonId> others = new ArrayList<>(leads.officers(matter, writing));
        shown.forEach(said -> others.add(said.comment().by()));
        others.forEach(other -> offices.person(other).ifPresent(people::add));
        return people.stream()
                .filter(Person::hasPart)
                .filter(person -> !person.id().equals(caller.person()))
                .filter(person -> grants.hasPart(person.office(), person.id(), matter))
                .flatMap(
                        person ->
                                offices.label(person.id()).stream()
                                        .map(
                                                label ->
                                                        new Mentionable(
                                                                label, person.office().value())))
                .toList();
    }
}
