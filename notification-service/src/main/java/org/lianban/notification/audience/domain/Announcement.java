package org.lianban.notification.audience.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.TransferId;

/**
 * What a fact calls for: who is told, what it ends, and what its sentence names.
 *
 * @param particulars ids and numbers by their place in the sentence; never a text of the matter
 */
public record Announcement(
        List<Addressee> addressees, List<Expectation> ended, Map<String, String> particulars) {
    public Announcement {
        addressees = List.copyOf(addressees);
        ended = List.copyOf(ended);
        particulars = Map.copyOf(particulars);
    }

    /** Nobody is told, and nothing was waited for. */
    static Announcement none() {
        return new Announcement(List.of(), List.of(), Map.of());
    }

    /** For information. */
    Announcement to(OfficeId office, Post... posts) {
        Announcement told = this;
        for (Post post : posts) {
            told = told.adding(new Addressee(office, post, null));
        }
        return told;
    }

    /** An act is expected. */
    Announcement asking(OfficeId office, Post post, Expectation expected) {
        return adding(new Addressee(office, post, expected));
    }

    /** Whoever was named for what the office was written; its unit head until somebody is. */
    Announcement toNamed(OfficeId office, List<PersonId> officers) {
        return adding(named(office, officers, null));
    }

    /** Of them an act is expected. */
    Announcement askingNamed(OfficeId office, List<PersonId> officers, Expectation expected) {
        return adding(named(office, officers, expected));
    }

    private static Addressee named(
            OfficeId office, List<PersonId> officers, @Nullable Expectation expected) {
        return officers.isEmpty()
                ? new Addressee(office, Post.UNIT_HEAD, expected)
                : new Addressee(office, Post.OFFICERS_IN_CHARGE, officers, expected);
    }

    /** The office that a transfer comes from, if it is known by now. */
    Announcement toSender(TransferId transfer, Situation situation, Post... posts) {
        return situation.parties(transfer).map(parties -> to(parties.from(), posts)).orElse(this);
    }

    /**
     * The office that a transfer was addressed to, if it is known by now. Of a body outside the
     * system, the liaison who keys in its papers.
     */
    Announcement toReceiver(TransferId transfer, Situation situation, Post... posts) {
        return situation
                .parties(transfer)
                .map(
                        parties ->
                                parties.to().isOutside()
                                        ? to(parties.from(), Post.LIAISON)
                                        : to(parties.to(), posts))
                .orElse(this);
    }

    Announcement ending(Expectation... expectations) {
        List<Expectation> all = new ArrayList<>(ended);
        all.addAll(List.of(expectations));
        return new Announcement(addressees, all, particulars);
    }

    Announcement naming(String place, String value) {
        Map<String, String> all = new LinkedHashMap<>(particulars);
        all.put(place, value);
        return new Announcement(addressees, ended, all);
    }

    Announcement naming(String place, OfficeId office) {
        return naming(place, office.value());
    }

    Announcement naming(TransferId transfer) {
        return naming("transfer", transfer.toString());
    }

    Announcement naming(Correspondence written, UUID id) {
        return naming(written.place(), id.toString());
    }

    private Announcement adding(Addressee addressee) {
        List<Addressee> all = new ArrayList<>(addressees);
        all.add(addressee);
        return new Announcement(all, ended, particulars);
    }
}
