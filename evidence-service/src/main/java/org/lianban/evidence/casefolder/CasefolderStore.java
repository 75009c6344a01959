package org.lianban.evidence.casefolder;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.HandlingEnded;
import org.lianban.kernel.contract.HandlingOpened;
import org.lianban.kernel.contract.HandlingStaged;
import org.lianban.kernel.contract.LeadRegistered;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.MatterImported;
import org.lianban.kernel.contract.StandingChanged;
import org.lianban.kernel.contract.WritingOfficeMoved;

/** The only class that writes casefolder tables; every write may be repeated without harm. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class CasefolderStore {
    private static final String OPEN =
            """
            insert into casefolder (matter_id, title, standing, writing_office, epoch)
            values (?, ?, 'OPEN', ?, ?)
            on conflict (matter_id) do update set title = excluded.title
            """;
    private static final String HANDLING =
            """
            insert into casefolder_handling (matter_id, office_id, number, stage)
            values (?, ?, ?, 'REGISTERED')
            on conflict (matter_id, office_id) do update set number = excluded.number
            """;
    private static final String STAGE =
            "update casefolder_handling set stage = ? where matter_id = ? and office_id = ?";
    private static final String STANDING = "update casefolder set standing = ? where matter_id = ?";
    private static final String MOVE =
            "update casefolder set writing_office = ?, epoch = ? where matter_id = ?";
    private static final String READERS_GONE =
            """
            delete from casefolder_reader where matter_id = ?
              and (kind, reader) not in (select * from unnest(?::text[], ?::text[]))
            """;
    private static final String READERS_COME =
            """
            insert into casefolder_reader (matter_id, kind, reader)
            select ?, kind, reader from unnest(?::text[], ?::text[]) as now (kind, reader)
            on conflict do nothing
            """;

    private final AgroalDataSource database;

    CasefolderStore(AgroalDataSource database) {
        this.database = database;
    }

    void open(LeadRegistered lead, long epoch) {
        update(OPEN, lead.matterId().value(), lead.title(), lead.officeId().value(), epoch);
    }

    void open(MatterImported matter, long epoch) {
        update(OPEN, matter.matterId().value(), matter.title(), matter.officeId().value(), epoch);
    }

    void put(HandlingOpened handling) {
        update(
                HANDLING,
                handling.matterId().value(),
                handling.officeId().value(),
                handling.number());
    }

    void stage(HandlingStaged handling) {
        update(STAGE, handling.stage(), handling.matterId().value(), handling.officeId().value());
    }

    // A handling ends in the stage that is the reason of its end.
    void end(HandlingEnded handling) {
        update(STAGE, handling.because(), handling.matterId().value(), handling.officeId().value());
    }

    void stand(StandingChanged standing) {
        update(STANDING, standing.standing(), standing.matterId().value());
    }

    void move(WritingOfficeMoved move, long epoch) {
        update(MOVE, move.to().value(), epoch, move.matterId().value());
    }

    void readers(MatterId matter, Audience audience) {
        List<String> kinds = new ArrayList<>();
        List<String> readers = new ArrayList<>();
        add(kinds, readers, "OFFICE", audience.offices());
        add(kinds, readers, "PERSON", audience.persons());
        add(kinds, readers, "AGENCY", audience.agencies());
        add(kinds, readers, "EXCLUDED", audience.excluded());
        String[] kind = kinds.toArray(String[]::new);
        String[] reader = readers.toArray(String[]::new);
        update(READERS_GONE, matter.value(), kind, reader);
        update(READERS_COME, matter.value(), kind, reader);
    }

    void forget() {
        for (String table : List.of("casefolder_reader", "casefolder_handling", "casefolder")) {
            update("delete from " + table);
        }
    }

    private static void add(List<String> kinds, List<String> readers, String kind, List<?> added) {
        for (Object reader : added) {
            kinds.add(kind);
            readers.add(reader.toString());
        }
    }

    private void update(String sql, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement update = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                update.setObject(i + 1, values[i]);
            }
            update.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("the casefolder could not be written", e);
        }
    }
}
