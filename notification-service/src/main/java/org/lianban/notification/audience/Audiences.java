package org.lianban.notification.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.notification.audience.domain.Addressee;
import org.lianban.notification.audience.domain.Announcement;
import org.lianban.notification.audience.domain.AudienceRules;
import org.lianban.notification.audience.domain.Expectation;
import org.lianban.notification.audience.domain.Post;
import org.lianban.notification.roster.Roster;
import org.lianban.notification.roster.RosterPerson;

/** Where the ledger asks who is told. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Audiences {
    private final AudienceStore store;
    private final AudienceNotes notes;
    private final Roster roster;

    Audiences(AudienceStore store, AudienceNotes notes, Roster roster) {
        this.store = store;
        this.notes = notes;
        this.roster = roster;
    }

    /** Keeps what later announcements need of it; may be repeated. */
    public void note(Envelope envelope) {
        notes.note(envelope);
    }

    /** Whether case-service has told us of the move under which this was decided. */
    public boolean isAbreast(MatterId matter, long epoch) {
        return store.epoch(matter).filter(known -> known >= epoch).isPresent();
    }

    public void forget() {
        store.forget();
    }

    /** Who is told of the fact; it has been noted. */
    public Told told(Envelope envelope) {
        Announcement announcement = new AudienceRules(store).of(envelope.fact());
        Set<PersonId> silent = silent(envelope);
        Map<PersonId, Recipient> recipients = new LinkedHashMap<>();
        List<Call> calls = new ArrayList<>();
        for (Addressee addressee : expectedFirst(announcement.addressees())) {
            for (Call call : calls(envelope, addressee)) {
                calls.add(call);
                holders(call).stream()
                        .filter(person -> !silent.contains(person))
                        .filter(person -> mayHear(envelope, call.office(), person))
                        .forEach(
                                person ->
                                        recipients.putIfAbsent(
                                                person, new Recipient(person, call.expected())));
            }
        }
        return new Told(
                List.copyOf(recipients.values()),
                distinct(calls),
                announcement.ended(),
                announcement.particulars());
    }

    /** Who is never told of this fact: who did it, and who is excluded from the matter. */
    public static Set<PersonId> silent(Envelope envelope) {
        Set<PersonId> silent = new LinkedHashSet<>(envelope.audience().excluded());
        if (envelope.actor().kind() == Actor.Kind.PERSON) {
            silent.add(PersonId.of(envelope.actor().id()));
        }
        return silent;
    }

    // Whoever holds two posts is told once, with what is expected of him.
    private static List<Addressee> expectedFirst(List<Addressee> addressees) {
        return addressees.stream()
                .sorted(Comparator.comparing(addressee -> addressee.expected() == null))
                .toList();
    }

    private List<Call> calls(Envelope envelope, Addressee addressee) {
        OfficeId office = addressee.office();
        Expectation expected = addressee.expected();
        if (!mayHear(envelope, office)) {
            return List.of();
        }
        if (addressee.post() == Post.OFFICERS_IN_CHARGE) {
            List<PersonId> officers =
                    addressee.named().isEmpty()
                            ? store.officers(MatterId.of(envelope.subject()), office)
                            : addressee.named();
            if (!officers.isEmpty()) {
                return officers.stream()
                        .map(officer -> new Call(office, Call.person(officer), expected))
                        .toList();
            }
        }
        return List.of(new Call(office, addressee.post().role(), expected));
    }

    // Law 8 when planning; when it is read it is asked again. Of a restricted matter people are
    // named in the place of their office, which the roster may not know yet: the office is called,
    // and nobody of it is told but these.
    private static boolean mayHear(Envelope envelope, OfficeId office) {
        return hears(envelope, office)
                || (isWoken(envelope, office) && !envelope.audience().persons().isEmpty());
    }

    private static boolean mayHear(Envelope envelope, OfficeId office, PersonId person) {
        return hears(envelope, office) || envelope.audience().persons().contains(person);
    }

    // The whole office: it was written to, or it sees the matter.
    private static boolean hears(Envelope envelope, OfficeId office) {
        return office.equals(envelope.fact().addressee())
                || (isWoken(envelope, office) && envelope.audience().offices().contains(office));
    }

    private static boolean isWoken(Envelope envelope, OfficeId office) {
        OfficeId hearer = envelope.fact().hearer();
        return hearer == null || hearer.equals(office);
    }

    private List<PersonId> holders(Call call) {
        return call.named()
                .map(person -> roster.hasLeft(person) ? List.<PersonId>of() : List.of(person))
                .orElseGet(
                        () ->
                                roster.holders(call.office(), call.role()).stream()
                                        .map(RosterPerson::id)
                                        .toList());
    }

    private static List<Call> distinct(List<Call> calls) {
        Map<String, Call> distinct = new LinkedHashMap<>();
        calls.forEach(call -> distinct.putIfAbsent(call.office() + " " + call.role(), call));
        return List.copyOf(distinct.values());
    }
}
