package org.lianban.casework.leadnotification;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.lead.Leads;
import org.lianban.casework.leadnotification.domain.NotificationCommand;
import org.lianban.casework.leadnotification.domain.NotificationSituation;
import org.lianban.casework.leadnotification.domain.NotificationSituation.OfAnswering;
import org.lianban.casework.leadnotification.domain.NotificationSituation.OfNotifying;
import org.lianban.casework.leadnotification.domain.NotificationSituation.Own;
import org.lianban.casework.leadnotification.domain.NotifyLead;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterFile;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.office.domain.OfficeTree;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** Gathers from other rooms, as values, what the rules of this one must know. */
@ApplicationScoped
class NotificationSurroundings {
    private final Offices offices;
    private final Grants grants;
    private final Leads leads;
    private final Matters matters;
    private final NotificationStore store;

    NotificationSurroundings(
            Offices offices, Grants grants, Leads leads, Matters matters, NotificationStore store) {
        this.offices = offices;
        this.grants = grants;
        this.leads = leads;
        this.matters = matters;
        this.store = store;
    }

    NotificationSituation now(MatterFile matter, Caller caller, LocalDate on) {
        return new NotificationSituation(
                matter, offices.tree(), caller, grants.isRestricted(matter.id()), on);
    }

    OfNotifying notifying(MatterFile matter, Caller caller, OfficeId to, LocalDate on) {
        return new OfNotifying(
                now(matter, caller, on),
                grants.sightOf(to, matter.id())
                        .filter(sight -> sight.covers(FieldClass.INTERNAL))
                        .isPresent(),
                store.isWaiting(matter.id(), to));
    }

    OfAnswering answering(
            MatterFile matter, Caller caller, NotificationCommand command, LocalDate on) {
        @Nullable MatterId named =
                command instanceof NotificationCommand.Answer answer ? answer.matter() : null;
        return new OfAnswering(
                now(matter, caller, on),
                named == null || named.equals(matter.id()) ? Own.NONE : own(named, caller));
    }

    private Own own(MatterId named, Caller caller) {
        if (!grants.sees(caller, named)) {
            return Own.NONE;
        }
        MatterFile file = matters.find(named).orElseThrow();
        if (file.isWrittenBy(caller.office())) {
            return Own.WRITTEN;
        }
        return file.handlingOf(caller.office()).isPresent() ? Own.HANDLED : Own.NONE;
    }

    /** What the office calls the matter; empty if it never handled it. */
    Optional<String> numberAt(MatterId matter, OfficeId office) {
        return matters.find(matter)
                .flatMap(file -> file.handlingOf(office))
                .map(handling -> handling.number());
    }

    /** Whoever informed is named to no other office (投诉举报处理办法37). */
    void requireInformantUnnamed(MatterId matter, NotifyLead said) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("/title", said.title());
        texts.put("/facts", said.facts());
        texts.put("/reason", said.reason());
        leads.requireInformantUnnamed(matter, texts);
    }

    /**
     * Neither by the answer, of the matter that it names. Of the one that was told of nothing is
     * compared: whoever does not see it would learn by a refusal who informed.
     */
    void requireInformantUnnamed(NotificationCommand said) {
        if (said instanceof NotificationCommand.Answer answer
                && answer.words() != null
                && answer.matter() != null) {
            leads.requireInformantUnnamed(answer.matter(), Map.of("/words", answer.words()));
        }
    }

    OfficeTree tree() {
        return offices.tree();
    }
}
