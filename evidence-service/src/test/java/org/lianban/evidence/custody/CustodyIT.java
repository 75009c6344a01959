package org.lianban.evidence.custody;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.custody.domain.CustodyAction;
import org.lianban.evidence.custody.domain.CustodyFault;
import org.lianban.evidence.custody.domain.CustodyNote;
import org.lianban.evidence.custody.domain.MerkleTree;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;

@QuarkusTest
@WithTestResource(RealParts.class)
class CustodyIT {
    private static final Instant ACTED = Instant.parse("2026-07-08T01:00:00Z");

    private static final List<String> TABLES =
            List.of("custody_head", "custody_leaf", "custody_unsequenced", "custody_entry");

    @Inject CustodyLog log;
    @Inject LogStore logs;
    @Inject CustodyAudit audit;

    @ConfigProperty(name = "quarkus.datasource.jdbc.url")
    String url = "";

    @ConfigProperty(name = "quarkus.datasource.username")
    String app = "";

    @ConfigProperty(name = "quarkus.datasource.password")
    String appPassword = "";

    @ConfigProperty(name = "quarkus.flyway.username")
    String owner = "";

    @ConfigProperty(name = "quarkus.flyway.password")
    String ownerPassword = "";

    private final MatterId matter = new MatterId(UUID.randomUUID());
    private final EvidenceId item = new EvidenceId(UUID.randomUUID());
    private final OfficeId office = OfficeId.of("430104");

    @BeforeEach
    void the_log_is_whole() throws SQLException {
        for (String table : TABLES) {
            tamper("delete from " + table);
        }
    }

    @Test
    void entries_of_an_item_hang_together_and_are_leaves_of_the_office_s_log() throws Exception {
        // When
        note(CustodyAction.COLLECTED, CustodyAction.VIEWED, CustodyAction.DISPATCHED);
        sequence();
        // Then
        List<JsonNode> entries = entries();
        assertThat(entries)
                .extracting(entry -> entry.get("sequence").asInt())
                .containsExactly(1, 2, 3);
        assertThat(entries.getFirst().get("previous").isNull()).isTrue();
        assertThat(entries.getFirst().get("particulars").get("letter").asText()).isEqualTo("演示1号");
        assertThat(root()).isEqualTo(tree().root().toString());
        assertThat(audit.run()).isEmpty();
    }

    @Test
    void an_act_that_is_rolled_back_leaves_no_entry() {
        assertThatThrownBy(
                        () ->
                                QuarkusTransaction.requiringNew()
                                        .run(
                                                () -> {
                                                    log.note(act(CustodyAction.COLLECTED));
                                                    throw new IllegalStateException("no");
                                                }))
                .hasMessage("no");
        assertThat(entries()).isEmpty();
    }

    @Test
    void acts_upon_one_item_at_the_same_moment_follow_each_other() {
        IntStream.range(0, 40).parallel().forEach(i -> note(CustodyAction.VIEWED));
        sequence();
        assertThat(entries()).hasSize(40);
        assertThat(audit.run()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update custody_entry set action = 'VIEWED'",
                "delete from custody_entry",
                "truncate custody_leaf",
                "update custody_leaf set index = 7",
                "delete from custody_head",
                "alter table custody_entry disable trigger all"
            })
    void the_service_itself_cannot_change_what_is_written(String change) throws SQLException {
        note(CustodyAction.COLLECTED);
        try (Connection connection = DriverManager.getConnection(url, app, appPassword);
                Statement statement = connection.createStatement()) {
            assertThatThrownBy(() -> statement.execute(change))
                    .isInstanceOf(SQLException.class)
                    .hasMessageMatching("(?s).*(permission denied|must be owner).*");
        }
    }

    @Test
    void whoever_owns_the_tables_meets_the_trigger() {
        note(CustodyAction.COLLECTED);
        assertThatThrownBy(() -> asOwner("delete from custody_entry"))
                .hasMessageContaining("the chain of custody is never changed");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    update custody_entry set entry = replace(entry, '演示1号', '演示2号') where sequence = 2      | ENTRY_CHANGED
                    delete from custody_leaf where index = 1                                                     | LEAF_MISSING
                    delete from custody_leaf where index = 2                                                     | LOG_SHORTER
                    update custody_head set root = sha256('x')                                                   | HEAD_DIFFERS
                    update custody_entry set previous = sha256('x') where sequence = 3                           | CHAIN_BROKEN
                    update custody_leaf set index = index + 10 where index < 2; update custody_leaf set index = 11 - index where index >= 10 | HEAD_DIFFERS
                    """)
    void whoever_gets_round_the_trigger_is_found_out(String change, CustodyFault.Kind fault)
            throws SQLException {
        // Given
        note(CustodyAction.COLLECTED, CustodyAction.VIEWED, CustodyAction.DISPATCHED);
        sequence();
        assertThat(audit.run()).isEmpty();
        // When
        tamper(change);
        // Then
        assertThat(audit.run()).extracting(CustodyFault::kind).contains(fault);
    }

    private void note(CustodyAction first, CustodyAction... more) {
        List<CustodyAction> all = new ArrayList<>(List.of(first));
        all.addAll(List.of(more));
        all.forEach(action -> QuarkusTransaction.requiringNew().run(() -> log.note(act(action))));
    }

    private CustodyNote act(CustodyAction action) {
        return new CustodyNote(
                matter,
                item,
                office,
                action,
                new Occasion(Actor.person(new PersonId(UUID.randomUUID()), office), ACTED),
                Map.of("letter", "演示1号"));
    }

    private void sequence() {
        logs.logs().forEach(waiting -> logs.sequence(waiting, 1000));
    }

    private List<JsonNode> entries() {
        return texts("select entry from custody_entry order by sequence").stream()
                .map(CustodyIT::json)
                .toList();
    }

    private MerkleTree tree() {
        MerkleTree tree = MerkleTree.empty();
        for (String entry : texts("select entry from custody_entry order by sequence")) {
            tree = tree.with(MerkleTree.leaf(entry.getBytes(StandardCharsets.UTF_8)));
        }
        return tree;
    }

    private String root() {
        return texts("select encode(root, 'hex') from custody_head order by size desc limit 1")
                .getFirst();
    }

    private List<String> texts(String sql) {
        List<String> texts = new ArrayList<>();
        try (Connection connection = owner();
                PreparedStatement query = connection.prepareStatement(sql);
                ResultSet row = query.executeQuery()) {
            while (row.next()) {
                texts.add(row.getString(1));
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return texts;
    }

    /** As somebody would who has the rights of the tables' owner and knows of the triggers. */
    private void tamper(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute(sql);
            for (String table : TABLES) {
                statement.execute("alter table " + table + " enable trigger user");
            }
        }
    }

    private void asOwner(String sql) throws SQLException {
        try (Connection connection = owner();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(url, owner, ownerPassword);
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
