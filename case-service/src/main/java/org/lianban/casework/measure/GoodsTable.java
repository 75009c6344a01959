package org.lianban.casework.measure;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.measure.domain.Disposal;
import org.lianban.casework.measure.domain.Goods;
import org.lianban.casework.measure.domain.GoodsLine;
import org.lianban.casework.measure.domain.GoodsState;
import org.lianban.casework.measure.domain.Measure;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MeasureId;

/** The table {@code measure_goods}: what stands on a list stays, only where it is may change. */
@ApplicationScoped
class GoodsTable {
    void insert(Connection connection, Measure measure) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement(
                        """
                        insert into measure_goods (measure_id, line, what, quantity, unit,
                            perishable, storage, state)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")) {
            for (GoodsLine line : measure.goods()) {
                Goods goods = line.goods();
                insert.setObject(1, measure.id().value());
                insert.setInt(2, line.line());
                insert.setString(3, goods.what());
                insert.setBigDecimal(4, goods.quantity());
                insert.setString(5, goods.unit());
                insert.setBoolean(6, goods.perishable());
                insert.setString(7, goods.storage());
                insert.setString(8, line.state().name());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    void save(Connection connection, Measure measure) throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement(
                        """
                        update measure_goods set state = ?, left_on = ?, consent = ?, disposal = ?,
                            kept = ?, left_paper = ?, left_letter = ?
                        where measure_id = ? and line = ?""")) {
            for (GoodsLine line : measure.goods()) {
                @Nullable Disposal disposal = line.disposal();
                update.setString(1, line.state().name());
                update.setObject(2, line.leftOn());
                update.setString(3, disposal == null ? null : disposal.consent());
                update.setString(4, disposal == null ? null : disposal.how());
                update.setArray(
                        5,
                        disposal == null
                                ? null
                                : connection.createArrayOf(
                                        "uuid",
                                        disposal.kept().stream().map(EvidenceId::value).toArray()));
                PaperColumns.paper(update, 6, line.paper());
                update.setObject(8, measure.id().value());
                update.setInt(9, line.line());
                update.addBatch();
            }
            update.executeBatch();
        }
    }

    List<GoodsLine> read(Connection connection, MeasureId measure) throws SQLException {
        List<GoodsLine> lines = new ArrayList<>();
        try (PreparedStatement select =
                connection.prepareStatement(
                        "select * from measure_goods where measure_id = ? order by line")) {
            select.setObject(1, measure.value());
            try (ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    lines.add(line(row));
                }
            }
        }
        return lines;
    }

    private static GoodsLine line(ResultSet row) throws SQLException {
        @Nullable String consent = row.getString("consent");
        return new GoodsLine(
                row.getInt("line"),
                new Goods(
                        row.getString("what"),
                        row.getBigDecimal("quantity"),
                        row.getString("unit"),
                        row.getBoolean("perishable"),
                        row.getString("storage")),
                GoodsState.valueOf(row.getString("state")),
                row.getObject("left_on", LocalDate.class),
                PaperColumns.paper(row, "left"),
                consent == null
                        ? null
                        : new Disposal(
                                consent,
                                row.getString("disposal"),
                                Stream.of((UUID[]) row.getArray("kept").getArray())
                                        .map(EvidenceId::new)
                                        .toList()));
    }
}
