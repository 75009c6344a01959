package org.lianban.casework.lead;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.lead.domain.Lead;
import org.lianban.casework.lead.domain.Paper;
import org.lianban.casework.lead.domain.Pause;
import org.lianban.casework.lead.domain.PauseGround;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/** The only class that knows the table {@code lead_pause}; read and written with the lead. */
final class PauseTable {
    private PauseTable() {}

    /** Writes them all; of one that is there only its closing may be new. */
    static void save(Connection connection, Lead lead, List<Pause> pauses) throws SQLException {
        try (PreparedStatement upsert =
                connection.prepareStatement(
                        """
                        insert into lead_pause
                            (matter_id, office_id, ordinal, ground, opening_paper, opening_day, opening_item,
                             from_day, closing_paper, closing_day, closing_item, to_day)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        on conflict (matter_id, office_id, ordinal)
                        do update set closing_paper = excluded.closing_paper, closing_day = excluded.closing_day,
                            closing_item = excluded.closing_item, to_day = excluded.to_day""")) {
            for (int i = 0; i < pauses.size(); i++) {
                Pause pause = pauses.get(i);
                upsert.setObject(1, lead.matter().value());
                upsert.setString(2, lead.office().value());
                upsert.setInt(3, i + 1);
                upsert.setString(4, pause.ground().name());
                paper(upsert, 5, pause.opening());
                upsert.setObject(8, pause.from());
                paper(upsert, 9, pause.closing());
                upsert.setObject(12, pause.to());
                upsert.executeUpdate();
            }
        }
    }

    /** Oldest first. */
    static List<Pause> pauses(Connection connection, MatterId matter, OfficeId office)
            throws SQLException {
        List<Pause> pauses = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from lead_pause where matter_id = ? and office_id = ? order by ordinal")) {
            select.setObject(1, matter.value());
            select.setString(2, office.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    @Nullable String closing = row.getString("closing_paper");
                    pauses.add(
                            new Pause(
                                    PauseGround.valueOf(row.getString("ground")),
                                    paper(row, row.getString("opening_paper"), "opening"),
                                    row.getObject("from_day", LocalDate.class),
                                    closing == null ? null : paper(row, closing, "closing"),
                                    row.getObject("to_day", LocalDate.class)));
                }
            }
        }
        return pauses;
    }

    private static void paper(PreparedStatement upsert, int first, @Nullable Paper paper)
            throws SQLException {
        @Nullable EvidenceId item = paper == null ? null : paper.item();
        upsert.setString(first, paper == null ? null : paper.number());
        upsert.setObject(first + 1, paper == null ? null : paper.day());
        upsert.setObject(first + 2, item == null ? null : item.value());
    }

    private static Paper paper(ResultSet row, String number, String which) throws SQLException {
        @Nullable UUID item = row.getObject(which + "_item", UUID.class);
        return new Paper(
                number,
                row.getObject(which + "_day", LocalDate.class),
                item == null ? null : new EvidenceId(item));
    }
}
