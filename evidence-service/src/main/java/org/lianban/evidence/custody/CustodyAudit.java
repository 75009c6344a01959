package org.lianban.evidence.custody;

import io.agroal.api.AgroalDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.jboss.logging.Logger;
import org.lianban.evidence.custody.domain.CustodyFault;
import org.lianban.evidence.custody.domain.CustodyFault.Kind;
import org.lianban.evidence.custody.domain.Hash;
import org.lianban.evidence.custody.domain.MerkleTree;

/**
 * Reads every entry again and compares it with its leaf, its item's chain and all heads ever kept.
 * What was cut from the end together with its heads it cannot see: that takes heads kept elsewhere.
 */
@ApplicationScoped
@Transactional
@TransactionConfiguration(timeout = CustodyAudit.LONGEST_SECONDS)
class CustodyAudit {
    private static final Logger LOG = Logger.getLogger(CustodyAudit.class);
    // It reads everything ever written; the usual minute is for commands.
    static final int LONGEST_SECONDS = 6 * 3600;
    private static final int FETCH = 1000;
    private static final String LEAVES =
            """
            select leaf.log, leaf.index, entry.id, entry.leaf, entry.entry, head.root
            from custody_leaf leaf
            join custody_entry entry on entry.id = leaf.entry_id
            left join custody_head head on head.log = leaf.log and head.size = leaf.index + 1
            order by leaf.log, leaf.index
            """;
    private static final String CHAINS =
            """
            select log, sequence, id, previous,
                lag(leaf) over chain as before, lag(sequence) over chain as sequence_before
            from custody_entry window chain as (partition by evidence_id order by sequence)
            """;
    private static final String LAST_HEADS = "select log, max(size) from custody_head group by log";

    private final AgroalDataSource database;
    private final AtomicInteger found;

    CustodyAudit(AgroalDataSource database, MeterRegistry metrics) {
        this.database = database;
        this.found = metrics.gauge("lianban.custody.faults", new AtomicInteger());
    }

    @Scheduled(
            cron = "${custody.audit:0 15 3 * * ?}",
            timeZone = "Asia/Shanghai",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void scheduled() {
        run();
    }

    /** Everything that is wrong; empty is what is expected. */
    List<CustodyFault> run() {
        List<CustodyFault> faults = new ArrayList<>();
        try (Connection connection = database.getConnection()) {
            // The log grows while it is read: what it must reach is what it had reached before.
            Map<String, Long> heads = heads(connection);
            ends(heads, leaves(connection, faults), faults);
            chains(connection, faults);
        } catch (SQLException e) {
            throw new IllegalStateException("the chain of custody could not be read", e);
        }
        faults.forEach(fault -> LOG.errorf("The chain of custody was tampered with: %s", fault));
        found.set(faults.size());
        return faults;
    }

    private static Map<String, MerkleTree> leaves(Connection connection, List<CustodyFault> faults)
            throws SQLException {
        Map<String, MerkleTree> trees = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LEAVES)) {
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    String log = row.getString(1);
                    MerkleTree tree = trees.getOrDefault(log, MerkleTree.empty());
                    trees.put(log, leaf(row, log, tree, faults));
                }
            }
        }
        return trees;
    }

    private static MerkleTree leaf(
            ResultSet row, String log, MerkleTree before, List<CustodyFault> faults)
            throws SQLException {
        long index = row.getLong(2);
        String entry = row.getString(3);
        if (index != before.size()) {
            faults.add(new CustodyFault(Kind.LEAF_MISSING, log, before.size(), null));
        }
        Hash leaf = MerkleTree.leaf(row.getString(5).getBytes(StandardCharsets.UTF_8));
        if (!leaf.equals(Hash.of(row.getBytes(4)))) {
            faults.add(new CustodyFault(Kind.ENTRY_CHANGED, log, index, entry));
        }
        MerkleTree tree = before.with(leaf);
        byte[] root = row.getBytes(6);
        if (root != null && !tree.root().equals(Hash.of(root))) {
            faults.add(new CustodyFault(Kind.HEAD_DIFFERS, log, tree.size(), entry));
        }
        return tree;
    }

    private static Map<String, Long> heads(Connection connection) throws SQLException {
        Map<String, Long> heads = new HashMap<>();
        try (PreparedStatement query = connection.prepareStatement(LAST_HEADS);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                heads.put(row.getString(1), row.getLong(2));
            }
        }
        return heads;
    }

    private static void ends(
            Map<String, Long> heads, Map<String, MerkleTree> trees, List<CustodyFault> faults) {
        heads.forEach(
                (log, last) -> {
                    long size = trees.getOrDefault(log, MerkleTree.empty()).size();
                    if (size < last) {
                        faults.add(new CustodyFault(Kind.LOG_SHORTER, log, size, null));
                    }
                });
    }

    private static void chains(Connection connection, List<CustodyFault> faults)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(CHAINS)) {
            query.setFetchSize(FETCH);
            try (ResultSet row = query.executeQuery()) {
                while (row.next()) {
                    long sequence = row.getLong(2);
                    boolean follows =
                            Arrays.equals(row.getBytes(4), row.getBytes(5))
                                    && sequence == row.getLong(6) + 1;
                    if (!follows) {
                        faults.add(
                                new CustodyFault(
                                        Kind.CHAIN_BROKEN,
                                        row.getString(1),
                                        sequence,
                                        row.getString(3)));
                    }
                }
            }
        }
    }
}
