package org.lianban.evidence.item;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.lianban.evidence.EvidenceAtHand.XIANGTAN;
import static org.lianban.evidence.EvidenceAtHand.YUELU;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.As;
import org.lianban.evidence.EvidenceAtHand;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.item.domain.Item;

@QuarkusTest
@WithTestResource(RealParts.class)
class HandOverIT {
    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('evidence/' || ?, 0))";
    private static final String WAITING =
            """
            select count(*) from pg_locks wanted join pg_locks held using (classid, objid)
            where not wanted.granted and held.granted and wanted.locktype = 'advisory'
              and (held.classid::bigint << 32) + held.objid::bigint
                  = hashtextextended('evidence/' || ?, 0)
            """;

    @Inject EvidenceAtHand scene;
    @Inject AgroalDataSource database;

    private String receiver = "";

    @BeforeEach
    void a_matter_of_yuelu_s_that_xiangtan_sees() {
        scene.begins(YUELU, XIANGTAN);
        receiver = scene.person(XIANGTAN, "OFFICER");
    }

    @Test
    void what_was_taken_in_after_a_move_that_was_known_awaits_recognition() {
        // Given
        scene.movesTo(XIANGTAN, YUELU, XIANGTAN);
        // When
        Item item = scene.goods();
        // Then
        awaitsRecognition(item);
        custody(item, List.of("COLLECTED"));
    }

    @Test
    void what_was_taken_in_after_a_move_that_is_heard_of_later_awaits_recognition_too() {
        // Given
        Instant moved = Instant.now();
        Item item = scene.goods();
        // When
        scene.hadMovedTo(XIANGTAN, moved);
        // Then
        awaitsRecognition(item);
        custody(item, List.of("COLLECTED", "ARRIVED_AFTER_HAND_OVER"))
                .body("items[1].particulars.counterparty", equalTo(XIANGTAN.value()))
                .body("items[1].log", equalTo("lianban/custody/430104"));
    }

    @Test
    void what_was_taken_in_before_the_move_and_left_off_the_list_stays_where_it_is() {
        // Given
        Item item = scene.goods();
        // When
        scene.hadMovedTo(XIANGTAN, Instant.now());
        // Then
        assertThat(scene.now(item).arrivedAfterHandOver()).isFalse();
        view(item)
                .body("holder", equalTo(YUELU.value()))
                .body("awaitsRecognition", equalTo(false))
                .body(
                        "actions.find { it.name == 'recognise' }.code",
                        equalTo("EVIDENCE_NOT_ARRIVED"));
        custody(item, List.of("COLLECTED"));
    }

    @Test
    void what_stands_on_the_list_goes_along_and_only_the_rest_is_late() {
        // Given
        Instant moved = Instant.now().minus(Duration.ofSeconds(1));
        Item listed = scene.goods();
        Item outside = scene.goods();
        // When
        scene.hadMovedTo(XIANGTAN, moved, listed);
        // Then
        assertThat(scene.now(listed).arrivedAfterHandOver()).isFalse();
        assertThat(scene.now(outside).arrivedAfterHandOver()).isTrue();
    }

    @Test
    void what_is_taken_in_while_the_move_is_heard_of_is_marked_by_one_of_the_two()
            throws Exception {
        // Given
        Instant moved = Instant.now();
        Future<Item> item;
        // When
        try (var both = Executors.newVirtualThreadPerTaskExecutor()) {
            item =
                    QuarkusTransaction.requiringNew()
                            .call(
                                    () -> {
                                        ask(LOCK);
                                        both.execute(() -> scene.hadMovedTo(XIANGTAN, moved));
                                        Future<Item> coming = both.submit(() -> scene.goods());
                                        await().pollInSameThread()
                                                .until(() -> ask(WAITING).equals("2"));
                                        return coming;
                                    });
        }
        // Then
        awaitsRecognition(item.get());
    }

    private String ask(String sql) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(sql)) {
            query.setString(1, scene.matter().toString());
            try (ResultSet row = query.executeQuery()) {
                row.next();
                return String.valueOf(row.getString(1));
            }
        }
    }

    private void awaitsRecognition(Item item) {
        view(item)
                .body("arrivedAfterHandOver", equalTo(true))
                .body("holder", equalTo(YUELU.value()))
                .body("awaitsRecognition", equalTo(true))
                .body("actions.find { it.name == 'recognise' }.open", equalTo(true));
    }

    private ValidatableResponse view(Item item) {
        return As.account(receiver).get("/api/v1/evidence/" + item.id()).then().statusCode(200);
    }

    private ValidatableResponse custody(Item item, List<String> actions) {
        return As.account(receiver)
                .get("/api/v1/evidence/" + item.id() + "/custody")
                .then()
                .statusCode(200)
                .body("items.action", equalTo(actions));
    }
}
