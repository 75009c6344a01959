package org.lianban.notification.ledger;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.courier.EventCodec;

/** Facts that wait for what case-service told before them, until they are planned. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EarlyStore {
    private static final String KEEP =
            """
            with understood as (delete from ledger_skipped where fact_id = ?)
            insert into ledger_early (fact_id, source, matter_id, epoch, envelope)
            values (?, ?, ?, ?, ?) on conflict (fact_id) do nothing""";
    private static final String WAITING =
            "select envelope from ledger_early where matter_id = ? order by epoch, fact_id";

    private final AgroalDataSource database;
    private final EventCodec codec;

    EarlyStore(AgroalDataSource database, EventCodec codec) {
        this.database = database;
        this.codec = codec;
    }

    void keep(MatterId matter, Envelope envelope) {
        try (Connection connection = database.getConnection();
                PreparedStatement keep = connection.prepareStatement(KEEP)) {
            keep.setObject(1, envelope.id());
            keep.setObject(2, envelope.id());
            keep.setString(3, envelope.source());
            keep.setObject(4, matter.value());
            keep.setLong(5, envelope.epoch());
            keep.setString(6, codec.write(envelope));
            keep.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("an early fact could not be kept", e);
        }
    }

    List<Envelope> of(MatterId matter) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(WAITING)) {
            query.setObject(1, matter.value());
            List<Envelope> waiting = new ArrayList<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    waiting.add(codec.readBack(row.getString(1)));
                }
            }
            return waiting;
        } catch (SQLException e) {
            throw new IllegalStateException("early facts could not be read", e);
        }
    }
}
