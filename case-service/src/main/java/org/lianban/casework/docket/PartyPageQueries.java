package org.lianban.casework.docket;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.lianban.casework.matter.domain.Stage;
import org.lianban.casework.office.Offices;
import org.lianban.casework.office.domain.Caller;
import org.lianban.casework.party.Profiles;
import org.lianban.casework.party.domain.Footing;
import org.lianban.casework.party.domain.NameKind;
import org.lianban.casework.party.domain.PartyKind;
import org.lianban.casework.party.domain.PartyRole;
import org.lianban.casework.party.domain.Profile;
import org.lianban.casework.party.domain.ProfileRefusal;
import org.lianban.casework.party.domain.ProfileRules;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.CallerLanguage;
import org.lianban.kernel.counter.ProblemCatalogue;
import org.lianban.kernel.counter.Ruling.Refused;

/** A party's page, and parties by name; every row comes through a matter the office may see. */
@ApplicationScoped
class PartyPageQueries {
    private static final int MOST_SHOWN = 200;
    private static final int MOST_FOUND = 20;

    // The parties that are the same as the one asked, but for what the person is recused from.
    private static final String SAME =
            """
            with same as (
                select n.party_id as id from party_same(?, ?) found
                join docket_named_party n on n.party_id = found and n.reader = ?
                where\s"""
                    + Hidden.not("n.matter_id")
                    + ") ";

    private final Select select;
    private final Offices offices;
    private final Profiles profiles;
    private final ProblemCatalogue catalogue;
    private final CallerLanguage language;

    PartyPageQueries(
            Select select,
            Offices offices,
            Profiles profiles,
            ProblemCatalogue catalogue,
            CallerLanguage language) {
        this.select = select;
        this.offices = offices;
        this.profiles = profiles;
        this.catalogue = catalogue;
        this.language = language;
    }

    /** Empty if the office sees the party in no matter, or the person does not. */
    @Transactional
    Optional<PartyPageView> page(UUID party, Caller caller) {
        String reader = caller.office().value();
        List<PartyPageView.NamedIn> named =
                select.list(
                        """
                        select n.* from party_same(?, ?) same
                        join docket_named_party n on n.party_id = same and n.reader = ?
                        where\s"""
                                + Hidden.not("n.matter_id")
                                + """
                         order by n.party_id <> ?, n.updated_at desc, n.party_id limit ?""",
                        PartyPageQueries::named,
                        List.of(
                                party,
                                reader,
                                reader,
                                caller.person().value(),
                                party,
                                MOST_SHOWN + 1));
        return named.stream()
                .filter(entry -> entry.partyId().equals(party.toString()))
                .findFirst()
                .map(asked -> page(asked, named, party, caller));
    }

    private PartyPageView page(
            PartyPageView.NamedIn asked,
            List<PartyPageView.NamedIn> named,
            UUID party,
            Caller caller) {
        String reader = caller.office().value();
        List<Object> same = List.of(party, reader, reader, caller.person().value());
        // Somebody else's entry may know the code that this one lacks.
        PartyPageView.NamedIn known =
                Stream.concat(Stream.of(asked), named.stream())
                        .filter(entry -> Boolean.TRUE.equals(entry.identifierValid()))
                        .findFirst()
                        .orElse(asked);
        return new PartyPageView(
                asked.partyId(),
                asked.kind(),
                asked.name(),
                known.identifier(),
                known.identifierValid(),
                named.stream().limit(MOST_SHOWN).toList(),
                named.size() > MOST_SHOWN,
                select.list(
                        SAME
                                + """
                                select n.*, p.matter_id from same
                                join docket_party_name n on n.party_id = same.id
                                join party p on p.id = n.party_id
                                order by n.at, n.name_id""",
                        row -> otherName(row, caller),
                        same),
                select.list(
                        SAME
                                + """
                                select m.*, k.matter_id as kept_matter, g.matter_id as merged_matter
                                from docket_party_merge m
                                join same one on one.id = m.kept
                                join same other on other.id = m.merged
                                join party k on k.id = m.kept
                                join party g on g.id = m.merged
                                order by m.at, m.merge_id""",
                        row -> merge(row, caller),
                        same),
                actions(asked, caller));
    }

    /** Parties whose name holds the text, newest matters first. */
    List<PartyPageView.NamedIn> find(String text, Caller caller) {
        return select.list(
                """
                select * from docket_named_party
                where reader = ? and position(lower(normalize(?, nfkc)) in lower(normalize(name, nfkc))) > 0
                and\s"""
                        + Hidden.not("matter_id")
                        + """
                 order by updated_at desc, party_id limit ?""",
                PartyPageQueries::named,
                List.of(caller.office().value(), text, caller.person().value(), MOST_FOUND));
    }

    private List<PartyPageView.Action> actions(PartyPageView.NamedIn asked, Caller caller) {
        Footing footing = profiles.footing(caller, MatterId.of(asked.matterId()));
        return List.of(
                action("merge", ProfileRules.closedToMerge(caller, footing)),
                action("name", ProfileRules.closedToName(caller, footing)));
    }

    private PartyPageView.Action action(String name, Optional<Refused<Profile>> closed) {
        return closed.map(refused -> closed(name, refused))
                .orElse(new PartyPageView.Action(name, true, null, null));
    }

    private PartyPageView.Action closed(String name, Refused<Profile> refused) {
        return new PartyPageView.Action(
                name,
                false,
                (ProfileRefusal) refused.refusal(),
                catalogue.sentence(
                        refused.refusal().name(), refused.particulars(), language.locale()));
    }

    private static PartyPageView.NamedIn named(ResultSet row) throws SQLException {
        return new PartyPageView.NamedIn(
                row.getString("party_id"),
                row.getString("matter_id"),
                row.getString("number"),
                row.getString("title"),
                Stage.valueOf(row.getString("stage")),
                PartyRole.valueOf(row.getString("role")),
                PartyKind.valueOf(row.getString("kind")),
                row.getString("name"),
                row.getString("identifier"),
                row.getObject("identifier_valid", Boolean.class),
                row.getTimestamp("updated_at").toInstant());
    }

    private PartyPageView.OtherName otherName(ResultSet row, Caller caller) throws SQLException {
        return new PartyPageView.OtherName(
                row.getString("name_id"),
                row.getString("name"),
                NameKind.valueOf(row.getString("kind")),
                row.getObject("from_day", LocalDate.class),
                row.getObject("to_day", LocalDate.class),
                office(row),
                ProfileRules.closedToName(caller, footing(row, "matter_id", caller)).isEmpty());
    }

    private PartyPageView.Merge merge(ResultSet row, Caller caller) throws SQLException {
        return new PartyPageView.Merge(
                row.getString("merge_id"),
                row.getString("kept_name"),
                row.getString("merged_name"),
                office(row),
                row.getString("reason"),
                row.getTimestamp("at").toInstant(),
                ProfileRules.closedToUndo(
                                caller,
                                footing(row, "kept_matter", caller),
                                footing(row, "merged_matter", caller))
                        .isEmpty());
    }

    private Footing footing(ResultSet row, String matter, Caller caller) throws SQLException {
        return profiles.footing(caller, new MatterId(row.getObject(matter, UUID.class)));
    }

    private String office(ResultSet row) throws SQLException {
        return offices.tree().office(OfficeId.of(row.getString("office_id"))).name();
    }
}
