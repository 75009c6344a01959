package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.RealParts;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterCode;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.counter.Occasion;

/** Nobody here says who he is. */
@QuarkusTest
@WithTestResource(RealParts.class)
class PublicLetterIT {
    private static final int TOO_LONG = SentPaper.LARGEST + 1;
    private static final Occasion ISSUED =
            new Occasion(Actor.system("test"), Instant.parse("2042-03-01T01:00:00Z"));

    @Inject Letters letters;
    @Inject LetterQueries queries;
    @Inject PaperRun papers;
    @Inject PaperStore store;
    @Inject AgroalDataSource database;

    @Test
    void a_letter_is_valid_or_void_and_nothing_else_is_said_of_it() throws SQLException {
        // Given
        LetterId letter = issue();
        LetterCode code = code(letter);
        Map<String, Object> early = said(look(code.printed()));
        papers.run();
        // When
        Response valid = look(code.whole());
        asOwner(
                """
                with said as (
                    insert into letter_void (id, letter_id, reason, voided_on, voided_at, voided_by)
                    values (gen_random_uuid(), '%s', '演示', '2042-03-02', now(), 'test')
                    returning letter_id)
                update letter set state = 'VOID' from said where letter.id = letter_id
                """
                        .formatted(letter));
        Response madeVoid = look(code.whole().toLowerCase(Locale.ROOT));
        // Then
        String content = queries.find(letter).orElseThrow().digest();
        String paper = store.find(letter).orElseThrow().digest();
        assertThat(early)
                .isEqualTo(
                        Map.of("code", code.printed(), "state", "VALID", "contentDigest", content));
        assertThat(said(valid))
                .isEqualTo(
                        Map.of(
                                "code",
                                code.printed(),
                                "state",
                                "VALID",
                                "contentDigest",
                                content,
                                "paperDigest",
                                paper));
        assertThat(valid.header("Cache-Control")).isEqualTo("no-store");
        assertThat(madeVoid.jsonPath().getString("state")).isEqualTo("VOID");
    }

    @Test
    void an_unknown_code_is_told_from_a_mistyped_one_by_its_check_character_only() {
        // Given
        LetterCode unknown = LetterCode.draw(new SecureRandom());
        String whole = unknown.whole();
        String mistyped = whole.substring(0, 15) + (whole.endsWith("2") ? "3" : "2");
        // When, Then
        assertThat(said(look(whole)))
                .isEqualTo(Map.of("code", unknown.printed(), "state", "UNKNOWN"));
        look(mistyped).then().statusCode(422).body("code", equalTo("CODE_MISTYPED"));
        assertThat(look("abc").asString()).isEqualTo(look(mistyped).asString());
    }

    @Test
    void the_paper_itself_is_recognised_and_one_altered_by_one_character_is_not() throws Exception {
        // Given
        LetterId letter = issue();
        String code = code(letter).whole();
        byte[] waiting = "%PDF-1.7".getBytes(StandardCharsets.US_ASCII);
        Response early = check(code, waiting);
        papers.run();
        byte[] paper = store.find(letter).orElseThrow().bytes();
        // When
        Response same = check(code, paper);
        // Then
        early.then().statusCode(200).body("result", equalTo("NOT_MADE"));
        same.then()
                .statusCode(200)
                .body("result", equalTo("SAME"))
                .body("sentDigest", equalTo(Paper.made(paper).digest()))
                .body("letter.paperDigest", equalTo(Paper.made(paper).digest()));
        try (PDDocument document = Loader.loadPDF(paper)) {
            assertThat(new PDFTextStripper().getText(document))
                    .contains(code(letter).printed(), "https://letters.example/v/");
        }
        for (int at : new int[] {9, paper.length / 3, paper.length / 2, paper.length - 2}) {
            byte[] altered = paper.clone();
            altered[at] ^= 1;
            check(code, altered).then().statusCode(200).body("result", equalTo("DIFFERENT"));
        }
        check(code(issue()).whole(), paper).then().body("result", equalTo("NOT_MADE"));
        check(LetterCode.draw(new SecureRandom()).whole(), paper)
                .then()
                .statusCode(200)
                .body("result", equalTo("UNKNOWN"))
                .body("letter.state", equalTo("UNKNOWN"));
    }

    @Test
    void what_cannot_be_compared_is_refused_in_words() {
        String code = LetterCode.draw(new SecureRandom()).whole();
        check(code, "<html>".getBytes(StandardCharsets.US_ASCII))
                .then()
                .statusCode(422)
                .body("code", equalTo("NOT_A_PDF"));
        check(code, new byte[0]).then().statusCode(422).body("code", equalTo("FIELD_MISSING"));
        check("abc", new byte[10]).then().statusCode(422).body("code", equalTo("CODE_MISTYPED"));
        byte[] tooLong = Arrays.copyOf("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), TOO_LONG);
        check(code, tooLong).then().statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
        RestAssured.given()
                .contentType("text/plain")
                .body("%PDF-1.7")
                .post("/api/v1/public/letters/" + code + "/check")
                .then()
                .statusCode(415);
    }

    @Test
    void a_code_stays_and_a_letter_of_an_older_copy_of_the_service_gets_one_too()
            throws SQLException {
        // Given
        LetterId letter = issue();
        // When, Then
        assertThatThrownBy(() -> asApp("update letter set code = 'ACDEHJKMPQRTVWX'"))
                .hasStackTraceContaining("permission denied");
        try (Connection owner = owner();
                Statement statement = owner.createStatement();
                ResultSet drawn =
                        statement.executeQuery(
                                "select letter_code_drawn() from generate_series(1, 500)")) {
            while (drawn.next()) {
                assertThat(new LetterCode(drawn.getString(1)).whole()).hasSize(16);
            }
        }
        assertThat(code(letter)).isNotEqualTo(code(issue()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/letters", "/api/v1/me", "/api/v1/public", "/api/v1/matters"})
    void nothing_else_is_open(String path) {
        assertThat(RestAssured.given().get(path).statusCode()).isIn(401, 404);
    }

    private LetterId issue() {
        IssueLetter bare = SampleLetters.bare(LetterKind.TRANSFER_LETTER);
        LetterId letter = new LetterId(UUID.randomUUID());
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                letters.carryOut(
                                        IssueLetter.toOffices(
                                                letter,
                                                bare.matter(),
                                                null,
                                                bare.kind(),
                                                bare.issuer(),
                                                bare.addressees(),
                                                bare.fields(),
                                                List.of()),
                                        ISSUED));
        return letter;
    }

    private LetterCode code(LetterId letter) {
        return queries.find(letter).orElseThrow().code();
    }

    private static Map<String, Object> said(Response answer) {
        answer.then().statusCode(200);
        return answer.jsonPath().getMap("");
    }

    private static Response look(String code) {
        return RestAssured.given().get("/api/v1/public/letters/" + code);
    }

    private static Response check(String code, byte[] file) {
        return RestAssured.given()
                .contentType("application/pdf")
                .body(file)
                .post("/api/v1/public/letters/" + code + "/check");
    }

    private void asApp(String sql) {
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            try (Connection app = database.getConnection();
                                    Statement statement = app.createStatement()) {
                                statement.execute(sql);
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static void asOwner(String sql) throws SQLException {
        try (Connection owner = owner();
                Statement statement = owner.createStatement()) {
            statement.execute(sql);
        }
    }

    private static Connection owner() throws SQLException {
        return DriverManager.getConnection(
                setting("quarkus.datasource.jdbc.url"),
                setting("test.owner.user"),
                setting("test.owner.password"));
    }

    private static String setting(String key) {
        return ConfigProvider.getConfig().getValue(key, String.class);
    }
}
