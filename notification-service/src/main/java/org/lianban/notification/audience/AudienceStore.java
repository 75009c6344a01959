package org.lianban.notification.audience;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.lianban.kernel.contract.AssistanceAssigned;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.EvidenceDispatched;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.EvidenceListed;
import org.lianban.kernel.contract.EvidenceTakenIn;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.ImportVerified;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MatterImportWithdrawn;
import org.lianban.kernel.contract.MatterImported;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.OfficersAssigned;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.contract.PersonRecused;
import org.lianban.kernel.contract.TransferId;
import org.lianban.kernel.contract.WritingOfficeMoved;
import org.lianban.notification.audience.domain.Situation;

/** The only class that knows the audience's tables; every write may be repeated without harm. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class AudienceStore implements Situation {
    private static final String OPEN =
            """
            insert into audience_matter (matter_id, writing_office, title, epoch, sequence)
            values (?, ?, ?, ?, ?) on conflict (matter_id) do update set title = excluded.title""";
    private static final String IMPORTED =
            "update audience_matter set imported_by = ? where matter_id = ?";
    private static final String COMPARED =
            "update audience_matter set imported_by = null where matter_id = ?";
    private static final String NUMBER =
            """
            insert into audience_number (matter_id, office_id, number) values (?, ?, ?)
            on conflict (matter_id, office_id) do update set number = excluded.number""";
    private static final String MOVE =
            "update audience_matter set writing_office = ? where matter_id = ?";
    private static final String HEARD =
            "update audience_matter set epoch = greatest(epoch, ?),"
                    + " sequence = greatest(sequence, ?) where matter_id = ?";
    private static final String OFFICERS_GONE =
            "delete from audience_officer where matter_id = ? and office_id = ?";
    private static final String OFFICER_GONE =
            "delete from audience_officer where matter_id = ? and person_id = ?";
    private static final String OFFICER =
            """
            insert into audience_officer (matter_id, office_id, person_id) values (?, ?, ?)
            on conflict do nothing""";
    private static final String TRANSFER =
            """
            insert into audience_transfer (transfer_id, from_office, to_office) values (?, ?, ?)
            on conflict (transfer_id) do update set from_office = excluded.from_office,
                to_office = excluded.to_office""";
    // The list may be told by another source than the letter: whichever comes first makes the row.
    private static final String TRANSFER_IF_NEW =
            """
            insert into audience_transfer (transfer_id, from_office, to_office) values (?, ?, ?)
            on conflict (transfer_id) do nothing""";
    private static final String LISTED =
            "update audience_transfer set listed = true where transfer_id = ?";
    private static final String EXHIBIT =
            """
            insert into audience_exhibit (evidence_id, office_id, number) values (?, ?, ?)
            on conflict (evidence_id) do nothing""";
    private static final String READERS_GONE =
            """
            delete from audience_reader where matter_id = ?
              and (kind, reader) not in (select * from unnest(?::text[], ?::text[]))""";
    private static final String READERS_COME =
            """
            insert into audience_reader (matter_id, kind, reader)
            select ?, kind, reader from unnest(?::text[], ?::text[]) as now (kind, reader)
            on conflict do nothing""";

    private static final String HELPERS_GONE =
            "delete from audience_assistance_officer where assistance_id = ?";
    private static final String HELPER_GONE =
            "delete from audience_assistance_officer where matter_id = ? and person_id = ?";
    private static final String HELPER =
            """
            insert into audience_assistance_officer (assistance_id, matter_id, person_id)
            values (?, ?, ?) on conflict do nothing""";

    private final AudienceDatabase database;

    AudienceStore(AudienceDatabase database) {
        this.database = database;
    }

    void open(LeadRegistered lead, Envelope envelope) {
        update(
                OPEN,
                lead.matterId().value(),
                lead.officeId().value(),
                lead.title(),
                envelope.epoch(),
                envelope.sequence());
    }

    void open(MatterImported matter, Envelope envelope) {
        update(
                OPEN,
                matter.matterId().value(),
                matter.officeId().value(),
                matter.title(),
                envelope.epoch(),
                envelope.sequence());
        update(IMPORTED, matter.officeId().value(), matter.matterId().value());
        assign(matter.matterId(), matter.officeId(), matter.officers());
    }

    void verified(ImportVerified verified) {
        update(COMPARED, verified.matterId().value());
    }

    void withdrawn(MatterImportWithdrawn withdrawn) {
        update(COMPARED, withdrawn.matterId().value());
    }

    void number(HandlingOpened handling) {
        update(NUMBER, handling.matterId().value(), handling.officeId().value(), handling.number());
    }

    void assign(OfficersAssigned assigned) {
        assign(assigned.matterId(), assigned.officeId(), assigned.officers());
    }

    private void assign(MatterId matter, OfficeId office, List<PersonId> officers) {
        update(OFFICERS_GONE, matter.value(), office.value());
        officers.forEach(
                officer -> update(OFFICER, matter.value(), office.value(), officer.value()));
    }

    void assign(AssistanceAssigned assigned) {
        update(HELPERS_GONE, assigned.assistanceId().value());
        assigned.officers()
                .forEach(
                        officer ->
                                update(
                                        HELPER,
                                        assigned.assistanceId().value(),
                                        assigned.matterId().value(),
                                        officer.value()));
    }

    // Readmitted he is not named again by that.
    void recuse(PersonRecused recused) {
        update(OFFICER_GONE, recused.matterId().value(), recused.personId().value());
        update(HELPER_GONE, recused.matterId().value(), recused.personId().value());
    }

    void move(WritingOfficeMoved move) {
        update(MOVE, move.to().value(), move.matterId().value());
    }

    void transfer(TransferId transfer, OfficeId from, OfficeId to) {
        update(TRANSFER, transfer.value(), from.value(), to.value());
    }

    void list(EvidenceListed listed) {
        transfer(listed.transferId(), listed.from(), listed.to());
        if (!listed.items().isEmpty()) {
            update(LISTED, listed.transferId().value());
        }
    }

    void dispatched(EvidenceDispatched dispatched) {
        update(
                TRANSFER_IF_NEW,
                dispatched.transferId().value(),
                dispatched.from().value(),
                dispatched.to().value());
    }

    void exhibit(EvidenceTakenIn taken) {
        update(EXHIBIT, taken.evidenceId().value(), taken.officeId().value(), taken.number());
    }

    void readers(Envelope envelope) {
        UUID matter = MatterId.of(envelope.subject()).value();
        Audience audience = envelope.audience();
        List<String> kinds = new ArrayList<>();
        List<String> readers = new ArrayList<>();
        add(kinds, readers, "OFFICE", audience.offices());
        add(kinds, readers, "PERSON", audience.persons());
        add(kinds, readers, "AGENCY", audience.agencies());
        add(kinds, readers, "EXCLUDED", audience.excluded());
        String[] kind = kinds.toArray(String[]::new);
        String[] reader = readers.toArray(String[]::new);
        update(READERS_GONE, matter, kind, reader);
        update(READERS_COME, matter, kind, reader);
        update(HEARD, envelope.epoch(), envelope.sequence(), matter);
    }

    void forget() {
        for (String table :
                List.of(
                        "matter",
                        "number",
                        "officer",
                        "assistance_officer",
                        "transfer",
                        "exhibit",
                        "reader")) {
            update("delete from audience_" + table);
        }
    }

    List<PersonId> officers(MatterId matter, OfficeId office) {
        return database.rows(
                "select person_id from audience_officer where matter_id = ? and office_id = ?"
                        + " order by person_id",
                row -> new PersonId(row.getObject(1, UUID.class)),
                matter.value(),
                office.value());
    }

    Optional<Long> epoch(MatterId matter) {
        return database.first(
                "select epoch from audience_matter where matter_id = ?",
                row -> row.getLong(1),
                matter.value());
    }

    @Override
    public Optional<Parties> parties(TransferId transfer) {
        return database.first(
                "select from_office, to_office, listed from audience_transfer"
                        + " where transfer_id = ?",
                row ->
                        new Parties(
                                OfficeId.of(row.getString(1)),
                                OfficeId.of(row.getString(2)),
                                row.getBoolean(3)),
                transfer.value());
    }

    @Override
    public Optional<Exhibit> exhibit(EvidenceId item) {
        return database.first(
                "select office_id, number from audience_exhibit where evidence_id = ?",
                row -> new Exhibit(OfficeId.of(row.getString(1)), row.getInt(2)),
                item.value());
    }

    @Override
    public Optional<OfficeId> writingOffice(MatterId matter) {
        return database.first(
                "select writing_office from audience_matter where matter_id = ?",
                row -> OfficeId.of(row.getString(1)),
                matter.value());
    }

    @Override
    public boolean isUnverifiedImport(MatterId matter, OfficeId office) {
        return database.first(
                        "select true from audience_matter where matter_id = ? and imported_by = ?",
                        row -> row.getBoolean(1),
                        matter.value(),
                        office.value())
                .isPresent();
    }

    @Override
    public List<PersonId> officers(AssistanceId request) {
        return database.rows(
                "select person_id from audience_assistance_officer where assistance_id = ?"
                        + " order by person_id",
                row -> new PersonId(row.getObject(1, UUID.class)),
                request.value());
    }

    private static void add(List<String> kinds, List<String> readers, String kind, List<?> added) {
        for (Object reader : added) {
            kinds.add(kind);
            readers.add(reader.toString());
        }
    }

    private void update(String sql, Object... values) {
        database.update(sql, values);
    }
}
