package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.evidence.As;
import org.lianban.evidence.RealParts;
import org.lianban.evidence.Scene;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.UploadTickets;

@QuarkusTest
@WithTestResource(RealParts.class)
class WithheldIT {
    private static final List<String> SAID = List.of("attestation", "making", "transcript");

    @Inject UploadTickets tickets;
    @Inject AgroalDataSource database;

    private Scene scene = new Scene();
    private Sending sending = new Sending(scene, "");

    @BeforeEach
    void a_copy_of_a_recording_is_described() {
        scene = Scene.told();
        sending = new Sending(scene, scene.ticket(tickets, scene.first, Scene.YUELU));
        sending.item.putAll(
                Map.of(
                        "kind",
                        "ELECTRONIC",
                        "form",
                        "COPY",
                        "quantity",
                        Map.of("amount", "1", "unit", "张"),
                        "attestation",
                        Map.of("statement", "与原件核对无误", "by", "演示", "on", "2026-07-08"),
                        "making",
                        Map.of(
                                "method", "录音",
                                "madeAt", "2026-07-08",
                                "madeBy", "演示",
                                "carrier", "存储卡"),
                        "hasSound",
                        true,
                        "transcript",
                        "商谈记录" + scene.matter));
    }

    @Test
    void what_a_sensitive_item_says_is_read_by_those_who_may_open_it() {
        // Given
        sending.item.put("sensitive", true);
        String item = sending.takenInWithoutBytes().path("evidenceId");
        // When
        Response officer = read(scene.second, item);
        Response clerk = read(scene.clerk, item);
        // Then
        officer.then()
                .body("particularsWithheld", equalTo(false))
                .body("transcript", equalTo("商谈记录" + scene.matter))
                .body("making.carrier", equalTo("存储卡"))
                .body("attestation.statement", equalTo("与原件核对无误"));
        isSilent(clerk.then().body("title", equalTo("销售台账（演示）")));
    }

    @Test
    void what_any_other_item_says_is_read_by_all_who_see_the_matter() {
        String item = sending.takenInWithoutBytes().path("evidenceId");
        read(scene.clerk, item)
                .then()
                .body("particularsWithheld", equalTo(false))
                .body("transcript", equalTo("商谈记录" + scene.matter));
    }

    @Test
    void no_answer_that_is_kept_says_it() throws SQLException {
        isSilent(sending.takenInWithoutBytes().then().statusCode(201));
        assertThat(keptWith("销售台账", scene.matter)).isEqualTo(1);
        assertThat(keptWith("商谈记录", scene.matter)).isZero();
    }

    @Test
    void what_there_is_not_is_absent() {
        // Given
        String upload = sending.of(new byte[9]).opened();
        String item = sending.takenInWithoutBytes().path("evidenceId");
        // Then
        sending.show(upload).then().body("$", not(hasKey("sha256")));
        sending.as()
                .get("/api/v1/evidence?matter=" + scene.matter)
                .then()
                .body("$", not(hasKey("next")))
                .body("items[0]", not(hasKey("file")));
        read(scene.second, item)
                .then()
                .body("$", not(hasKey("place")))
                .body("actions.find { it.name == 'recognise' }", hasKey("code"))
                .body("file", equalTo(null));
    }

    private static void isSilent(ValidatableResponse answer) {
        answer.body("particularsWithheld", equalTo(true));
        SAID.forEach(member -> answer.body("$", not(hasKey(member))));
    }

    private static Response read(PersonId reader, String item) {
        return As.account(Scene.account(reader)).get("/api/v1/evidence/" + item);
    }

    /** How many kept answers about the matter have this text. */
    private long keptWith(String text, Object matter) throws SQLException {
        String sql =
                "select count(*) from answered where strpos(body, ?) > 0 and strpos(body, ?) > 0";
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query = connection.prepareStatement(sql)) {
                                query.setString(1, text);
                                query.setString(2, "\"matterId\":\"" + matter);
                                try (ResultSet row = query.executeQuery()) {
                                    row.next();
                                    return row.getLong(1);
                                }
                            }
                        });
    }
}
