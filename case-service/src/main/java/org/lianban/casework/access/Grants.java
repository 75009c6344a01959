package org.lianban.casework.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.access.domain.AccessRefusal;
import org.lianban.casework.access.domain.DocumentMark;
import org.lianban.casework.access.domain.DocumentMarks;
import org.lianban.casework.access.domain.FieldClass;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.office.domain.Caller;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.AgencyId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.EvidenceReadersNamed;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.Door;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.RefusedException;
import org.lianban.kernel.counter.Sought;

/** The door of {@code access}: asks who may see, and takes orders about it. */
@ApplicationScoped
public class Grants implements Door<GrantOrder> {
    private final GrantStore store;
    private final DocumentStore documents;
    private final Sought sought;
    private final Asker asker;

    Grants(GrantStore store, DocumentStore documents, Sought sought, Asker asker) {
        this.store = store;
        this.documents = documents;
        this.sought = sought;
        this.asker = asker;
    }

    /** A hidden matter is refused exactly as an unknown one (law 8). */
    @Transactional
    public void requireSight(Caller caller, MatterId matter) {
        boolean isShown = isVisible(caller, matter);
        note(Reader.of(caller), matter, isShown);
        if (!isShown) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
        if (isCommandByChallenge(caller, matter)) {
            throw new RefusedException(AccessRefusal.READ_BY_CHALLENGE);
        }
    }

    /**
     * The caller as he reads the matter: whoever opened it by its number (凭编号查阅) has none of his
     * roles in it.
     */
    @Transactional
    public Caller reading(Caller caller, MatterId matter) {
        return store.isShutOut(caller.person(), matter)
                ? new Caller(caller.person(), caller.office(), caller.label(), Set.of())
                : caller;
    }

    /**
     * Whether the caller sees the matter by its number alone (凭编号查阅): he has no part in what its
     * people say to each other.
     */
    @Transactional
    public boolean isByNumber(Caller caller, MatterId matter) {
        return isVisible(caller, matter) && store.isShutOut(caller.person(), matter);
    }

    /** Whether this person of the office sees the matter, and not by its number alone. */
    public boolean hasPart(OfficeId office, PersonId person, MatterId matter) {
        return store.seenBy(office, person, Set.of(matter)).contains(matter)
                && !store.isShutOut(person, matter);
    }

    private void note(Reader reader, MatterId matter, boolean isShown) {
        asker.is(reader);
        sought.required(matter, isShown);
    }

    private boolean isCommandByChallenge(Caller caller, MatterId matter) {
        return sought.isCommand() && store.isShutOut(caller.person(), matter);
    }

    /** Whether the matter may be named to the caller at all (law 8). */
    public boolean sees(Caller caller, MatterId matter) {
        boolean isShown = isVisible(caller, matter) && !isCommandByChallenge(caller, matter);
        sought.aside(matter, isShown);
        return isShown;
    }

    private boolean isVisible(Caller caller, MatterId matter) {
        return store.isReader(caller.office(), matter)
                && !store.isHiddenFrom(caller.person(), matter);
    }

    /**
     * Whether the matter's card may be shown: to whoever sees the matter, and to an office with
     * which the card alone is shared.
     */
    public boolean seesCard(Caller caller, MatterId matter) {
        boolean isShown =
                (store.isReader(caller.office(), matter)
                                || store.isCardReader(caller.office(), matter))
                        && !store.isHiddenFrom(caller.person(), matter);
        if (isShown) {
            note(Reader.of(caller), matter, true);
        }
        return isShown;
    }

    /** The caller is shown something of the matter by another right: that is a reading too. */
    public void show(Caller caller, MatterId matter) {
        note(Reader.of(caller), matter, true);
    }

    /** Whether one letter of the matter may be read, by itself or with all the others. */
    public boolean seesDocument(Caller caller, MatterId matter, LetterId letter) {
        boolean isShown =
                (isVisible(caller, matter)
                                || (store.isShown(caller.office(), matter, letter)
                                        && !store.isHiddenFrom(caller.person(), matter))
                                || isWrittenTo(caller, matter, letter))
                        && !isCommandByChallenge(caller, matter);
        note(Reader.of(caller), matter, isShown);
        return isShown;
    }

    // What an office was written it reads whoever else is kept from the matter meanwhile: whoever
    // is recused from it alone does not.
    private boolean isWrittenTo(Caller caller, MatterId matter, LetterId letter) {
        return store.isWrittenTo(caller.office(), matter, letter) && !isRecused(caller, matter);
    }

    /** Whether the caller may take no part in the matter (回避), whatever his office was written. */
    public boolean isRecused(Caller caller, MatterId matter) {
        return store.excluded(matter).contains(caller.person());
    }

    /**
     * The secret documents (限制内容) of a matter that the caller sees, and which of them are kept from
     * him: whatever shows a letter or an item asks here.
     */
    @Transactional
    public DocumentMarks marks(Caller caller, MatterId matter) {
        return marks(caller, Set.of(matter));
    }

    /** The same of several matters. */
    @Transactional
    public DocumentMarks marks(Caller caller, Set<MatterId> matters) {
        return documents.marks(caller.office(), caller.person(), matters);
    }

    /**
     * Of a matter that the caller sees: a secret document that is kept from him is refused, with
     * its ground. That it is there he is shown in every list.
     */
    @Transactional
    public void requireShown(Caller caller, MatterId matter, UUID document) {
        requireShown(caller, matter, List.of(document));
    }

    /** The same of several documents of the matter. */
    @Transactional
    public void requireShown(Caller caller, MatterId matter, List<UUID> documents) {
        DocumentMarks marks = marks(caller, matter);
        for (UUID document : documents) {
            DocumentMark mark = marks.of(document);
            if (mark != null && mark.withheld()) {
                throw new RefusedException(
                        AccessRefusal.DOCUMENT_WITHHELD, Map.of("ground", mark.ground().name()));
            }
        }
    }

    /** Whether an item of the matter is shown to some offices by a right of their own. */
    public boolean namesReaders(MatterId matter) {
        return documents.namesReaders(matter);
    }

    /**
     * What evidence-service must hear anew of who is shown which item, after everything that a
     * ruling brought about: grants, marks and moves alike.
     */
    public List<EvidenceReadersNamed> readersToName(MatterId matter) {
        return documents.readersToName(matter);
    }

    /** Whether the matter is hidden from the person, whatever his office sees. */
    public boolean isHiddenFrom(Caller caller, MatterId matter) {
        return store.isHiddenFrom(caller.person(), matter);
    }

    /** The most that the office sees of the matter today; empty if nothing. */
    public Optional<FieldClass> sightOf(OfficeId office, MatterId matter) {
        return store.sightOf(office, matter);
    }

    /** Whether the office that writes the matter lets named people alone see it (限定知悉). */
    public boolean isRestricted(MatterId matter) {
        return store.isRestricted(matter);
    }

    /**
     * Asked once more when the matter is locked: whoever it was hidden from meanwhile acts no more,
     * and finds nothing; nor does anybody act on behalf of such a one.
     */
    public void requireNotHidden(Actor actor, MatterId matter) {
        @Nullable PersonId behalf = actor.onBehalfOf();
        if (actor.kind() == Actor.Kind.PERSON
                && (isKeptFrom(PersonId.of(actor.id()), matter)
                        || (behalf != null && isKeptFrom(behalf, matter)))) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }

    /** The same of an act upon a letter: recusal alone keeps anybody from it. */
    public void requireNotRecused(Actor actor, MatterId matter) {
        @Nullable PersonId behalf = actor.onBehalfOf();
        Set<PersonId> recused = excluded(matter);
        if (actor.kind() == Actor.Kind.PERSON
                && (recused.contains(PersonId.of(actor.id()))
                        || (behalf != null && recused.contains(behalf)))) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }

    private boolean isKeptFrom(PersonId person, MatterId matter) {
        return store.isHiddenFrom(person, matter) || store.isShutOut(person, matter);
    }

    /** Who may take no part in the matter. */
    @Transactional
    public Set<PersonId> excluded(MatterId matter) {
        return Set.copyOf(store.excluded(matter));
    }

    /** An agency sees what it reported; everything else is unknown to it. */
    @Transactional
    public void requireSight(AgencyId agency, MatterId matter) {
        boolean isShown = store.isReader(agency, matter);
        note(Reader.of(agency), matter, isShown);
        if (!isShown) {
            throw new RefusedException(CounterRefusal.NOT_FOUND);
        }
    }

    /** Everybody who may see the matter now. */
    public Audience audience(MatterId matter) {
        return store.audience(matter);
    }

    /** Everybody who may see each of the matters now. */
    public Map<MatterId, Audience> audiences(Set<MatterId> matters) {
        return store.audiences(matters);
    }

    /** Which of the matters may be named to this person of the office. */
    public Set<MatterId> seenBy(OfficeId office, PersonId person, Set<MatterId> matters) {
        return store.seenBy(office, person, matters);
    }

    /** Keeps the reader rows sorted by the nearest clock, of many matters at once. */
    public void nextDue(Map<MatterId, LocalDate> nearest) {
        store.nextDue(nearest);
    }

    /** Keeps the reader rows as lists are filtered, and sorted by the nearest clock. */
    public void touched(
            MatterId matter, OfficeId writing, String stage, @Nullable LocalDate nextDue) {
        store.touched(matter, writing, stage, nextDue);
    }

    /**
     * Keeps the reader rows in their order, newest first. The order would tell of a draft: what one
     * office alone hears of moves its row alone.
     *
     * @param hearer null if all who see the matter hear of it
     */
    public void heard(MatterId matter, Instant at, @Nullable OfficeId hearer) {
        store.heard(matter, at, hearer);
    }

    @Override
    public Class<GrantOrder> takes() {
        return GrantOrder.class;
    }

    // A change of readers needs no fact of its own: every fact carries its whole audience.
    @Override
    public List<CaseworkEvent> carryOut(GrantOrder order, Occasion occasion) {
        switch (order) {
            case GrantOrder.GrantOffice grant -> store.grant(grant, occasion.at());
            case GrantOrder.GrantShare grant -> store.grant(grant, occasion.at());
            case GrantOrder.GrantLetter grant -> store.grant(grant, occasion.at());
            case GrantOrder.GrantAgency grant -> store.grant(grant);
            case GrantOrder.EndGrant end -> store.end(end, occasion.at());
            case GrantOrder.ExcludePerson exclude -> store.exclude(exclude, occasion.at());
            case GrantOrder.ReadmitPerson readmit -> store.readmit(readmit, occasion.at());
        }
        return List.of();
    }
}
