package org.lianban.casework.transfer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.lianban.casework.transfer.TransferHttp.issued;
import static org.lianban.casework.transfer.TransferHttp.ok;
import static org.lianban.casework.transfer.TransferHttp.step;
import static org.lianban.casework.transfer.TransferHttp.view;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** A letter whose transfer is taken back before delivery is void, and its number stays used. */
@QuarkusTest
@WithTestResource(RealParts.class)
class TransferVoidIT {
    private static final String HEAD = "yuelu-head";

    @Inject AgroalDataSource database;

    @Test
    void a_transfer_taken_back_makes_its_letter_void_with_the_same_reason() {
        // Given
        String transfer = issued();
        String letter = view(HEAD, transfer).path("letters[0].letterId");
        String matter = view(HEAD, transfer).path("transfer.matterId");
        String number = view(HEAD, transfer).path("letters[0].number");
        assertThat(letter(letter).<String>path("state")).isEqualTo("VALID");
        assertThat(page(letter)).doesNotContain("作废");
        String paper = letter(letter).path("digest");
        // When
        ok(step(HEAD, transfer, "withdrawal", "{\"reason\":\"管辖有误，收回\"}"));
        // Then
        letter(letter)
                .then()
                .body("state", equalTo("VOID"))
                .body("voidReason", equalTo("管辖有误，收回"))
                .body("digest", equalTo(paper));
        assertThat(page(letter)).contains("作废", "管辖有误，收回", number);
        view(HEAD, transfer).then().body("letters.state", contains("VOID"));
        As.account(HEAD)
                .get("/api/v1/matters/" + matter)
                .then()
                .body("letters.state", contains("VOID"));
        Response timeline = As.account(HEAD).get("/api/v1/matters/" + matter + "/timeline");
        timeline.then()
                .body("items.type", hasItem("LetterVoided"))
                .body("items.find { it.type == 'LetterVoided' }.fact.number", equalTo(number))
                .body("items.find { it.type == 'LetterVoided' }.fact.reason", equalTo("管辖有误，收回"));
        As.account(HEAD)
                .get("/api/v1/letters/register?number=" + number)
                .then()
                .body("items.state", contains("VOID"))
                .body("items.voidReason", contains("管辖有误，收回"))
                .body("summary.complete", equalTo(true));
    }

    @Test
    void a_transfer_that_was_signed_for_keeps_its_letter() {
        // Given
        String transfer = issued();
        ok(step("yuhu-liaison", transfer, "delivery", "{}"));
        // When
        Response refused = step(HEAD, transfer, "withdrawal", "{\"reason\":\"有误\"}");
        // Then
        refused.then().statusCode(409).body("code", equalTo("ALREADY_DELIVERED"));
        view(HEAD, transfer).then().body("letters.state", contains("VALID", "VALID"));
    }

    @Test
    void what_is_void_stays_void_and_none_is_without_a_reason() {
        // Given
        String transfer = issued();
        String letter = view(HEAD, transfer).path("letters[0].letterId");
        // When, Then
        assertThatThrownBy(() -> set(letter, "VOID"))
                .hasStackTraceContaining("is made void without a reason");
        ok(step(HEAD, transfer, "withdrawal", "{\"reason\":\"有误\"}"));
        assertThatThrownBy(() -> set(letter, "VALID")).hasStackTraceContaining("stays so");
        assertThat(letter(letter).<String>path("state")).isEqualTo("VOID");
    }

    private static Response letter(String id) {
        return As.account(HEAD).get("/api/v1/letters/" + id);
    }

    private static String page(String id) {
        return As.account(HEAD).get("/api/v1/letters/" + id + "/html").asString();
    }

    private void set(String letter, String state) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement update =
                                            connection.prepareStatement(
                                                    "update letter set state = ? where id = ?::uuid");
                                    PreparedStatement check =
                                            connection.prepareStatement(
                                                    "set constraints all immediate")) {
                                update.setString(1, state);
                                update.setString(2, letter);
                                update.executeUpdate();
                                // As the commit would, which does not tell what was wrong.
                                check.execute();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }
}
