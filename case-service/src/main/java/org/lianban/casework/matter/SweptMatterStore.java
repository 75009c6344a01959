package org.lianban.casework.matter;

import io.agroal.api.AgroalDataSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.lianban.casework.access.Grants;
import org.lianban.casework.deadline.MatterGate;
import org.lianban.kernel.contract.Audience;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.Envelope;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.courier.Journal;

/**
 * Many matters at once, for sweeps: a few statements for all of them, where a command takes a dozen
 * for its one. No matter moves in a list that begins with the newest: those say where somebody did
 * something (decision 0025).
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SweptMatterStore implements MatterGate {
    private static final String LOCK =
            "select id from matter where id = any(?) order by id for update skip locked";
    private static final String WAIT =
            "select id from matter where id = any(?) order by id for update";
    private static final String NUMBERS =
            "select matter_id, office_id, number from handling where matter_id = any(?)";
    private static final String DRAW =
            """
            update matter set sequence = matter.sequence + told.facts
            from unnest(?::uuid[], ?::int[]) as told (id, facts)
            where matter.id = told.id
            returning matter.id, matter.sequence - told.facts, matter.epoch\
            """;

    private final AgroalDataSource database;
    private final Grants grants;
    private final Journal journal;

    SweptMatterStore(AgroalDataSource database, Grants grants, Journal journal) {
        this.database = database;
        this.grants = grants;
        this.journal = journal;
    }

    /** Where a matter's numbering stands before its new facts, and under which epoch. */
    private record Drawn(MatterId matter, long sequence, long epoch) {}

    @Override
    public void lock(Collection<MatterId> matters) {
        locked(WAIT, matters);
    }

    @Override
    public Map<MatterId, Map<OfficeId, String>> numbers(Collection<MatterId> matters) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(NUMBERS)) {
            query.setObject(1, ids(matters));
            Map<MatterId, Map<OfficeId, String>> numbers = new HashMap<>();
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    numbers.computeIfAbsent(
                                    new MatterId(row.getObject(1, UUID.class)),
                                    _ -> new HashMap<>())
                            .put(new OfficeId(row.getString(2)), row.getString(3));
                }
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException("numbers of matters cannot be read", e);
        }
    }

    @Override
    public Set<MatterId> lockFree(Collection<MatterId> matters) {
        return locked(LOCK, matters);
    }

    private Set<MatterId> locked(String sql, Collection<MatterId> matters) {
        try (Connection connection = database.getConnection();
                PreparedStatement lock = connection.prepareStatement(sql)) {
            lock.setObject(1, ids(matters));
            Set<MatterId> locked = new LinkedHashSet<>();
            try (ResultSet row = lock.executeQuery()) {
                while (row.next()) {
                    locked.add(new MatterId(row.getObject(1, UUID.class)));
                }
            }
            return locked;
        } catch (SQLException e) {
            throw new IllegalStateException("matters cannot be locked", e);
        }
    }

    @Override
    public void record(Map<MatterId, List<CaseworkEvent>> facts, Occasion occasion) {
        if (facts.isEmpty()) {
            return;
        }
        Map<MatterId, Audience> audiences = grants.audiences(facts.keySet());
        List<Envelope> envelopes = new ArrayList<>();
        for (Drawn drawn : draw(facts)) {
            MatterId matter = drawn.matter();
            long sequence = drawn.sequence();
            for (CaseworkEvent fact : facts.getOrDefault(matter, List.of())) {
                sequence++;
                envelopes.add(
                        journal.envelope(
                                matter.toString(),
                                occasion.by(),
                                Objects.requireNonNull(audiences.get(matter)),
                                sequence,
                                drawn.epoch(),
                                fact));
            }
        }
        journal.append(envelopes);
    }

    private List<Drawn> draw(Map<MatterId, List<CaseworkEvent>> facts) {
        List<MatterId> matters = List.copyOf(facts.keySet());
        Integer[] counts =
                matters.stream()
                        .map(matter -> facts.getOrDefault(matter, List.of()).size())
                        .toArray(Integer[]::new);
        try (Connection connection = database.getConnection();
                PreparedStatement draw = connection.prepareStatement(DRAW)) {
            draw.setObject(1, ids(matters));
            draw.setObject(2, counts);
            List<Drawn> drawn = new ArrayList<>();
            try (ResultSet row = draw.executeQuery()) {
                while (row.next()) {
                    drawn.add(
                            new Drawn(
                                    new MatterId(row.getObject(1, UUID.class)),
                                    row.getLong(2),
                                    row.getLong(3)));
                }
            }
            return drawn;
        } catch (SQLException e) {
            throw new IllegalStateException("the matters' next numbers cannot be drawn", e);
        }
    }

    private static UUID[] ids(Collection<MatterId> matters) {
        return matters.stream().map(MatterId::value).toArray(UUID[]::new);
    }
}
