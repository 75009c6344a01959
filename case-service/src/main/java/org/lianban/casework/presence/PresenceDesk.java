package org.lianban.casework.presence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import org.lianban.casework.access.Grants;
import org.lianban.casework.comment.Comments;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.casework.presence.PresenceStore.Present;
import org.lianban.casework.presence.PresenceView.PresentPerson;
import org.lianban.kernel.contract.MatterId;

/** Beats, leavings and looks; whoever calls has asked for sight. */
@ApplicationScoped
class PresenceDesk {
    private static final int MOST = 50;

    private final PresenceStore presence;
    private final LookStore looks;
    private final Grants grants;
    private final Comments comments;
    private final Offices offices;
    private final int within;

    PresenceDesk(
            PresenceStore presence,
            LookStore looks,
            Grants grants,
            Comments comments,
            Offices offices,
            PresenceConfig config) {
        this.presence = presence;
        this.looks = looks;
        this.grants = grants;
        this.comments = comments;
        this.offices = offices;
        this.within = Math.toIntExact(config.within().toSeconds());
    }

    @Transactional
    PresenceView beat(MatterId matter, Caller caller) {
        presence.beat(matter, caller.person(), caller.office());
        OfficeTree tree = offices.tree();
        return new PresenceView(
                matter.toString(),
                presence.others(matter, caller.person(), within, MOST).stream()
                        // Who was recused, or whose office was shut out, is here no longer.
                        .filter(present -> sees(present, matter))
                        .flatMap(present -> person(present, tree).stream())
                        .toList(),
                comments.latest(matter, caller).orElse(null));
    }

    @Transactional
    void leave(MatterId matter, Caller caller) {
        presence.leave(matter, caller.person());
    }

    @Transactional
    void look(MatterId matter, Caller caller, Look look) {
        looks.save(matter, caller.person(), look);
    }

    private boolean sees(Present present, MatterId matter) {
        return grants.seenBy(present.office(), present.person(), Set.of(matter)).contains(matter);
    }

    private List<PresentPerson> person(Present present, OfficeTree tree) {
        return offices.label(present.person()).stream()
                .map(
                        label ->
                                new PresentPerson(
                                        label,
                                        present.office().value(),
                                        tree.office(present.office()).name()))
                .toList();
    }
}
