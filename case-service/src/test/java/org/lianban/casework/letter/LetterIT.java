package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.CaseworkEvent;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.LetterIssued;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;

@QuarkusTest
@WithTestResource(RealParts.class)
class LetterIT {
    @Inject Letters letters;
    @Inject Grants grants;
    @Inject AgroalDataSource database;

    @Test
    void thirty_two_letters_issued_at_once_have_no_gap_and_no_double() throws Exception {
        // Given
        IssueLetter letter = SampleLetters.bare(LetterKind.TRANSFER_LETTER);
        CyclicBarrier together = new CyclicBarrier(32);
        Callable<String> one =
                () -> {
                    together.await();
                    return issue(letter, "2031-03-01");
                };
        // When
        List<String> numbers = new ArrayList<>();
        try (ExecutorService officers = Executors.newFixedThreadPool(32)) {
            for (Future<String> number : officers.invokeAll(Collections.nCopies(32, one))) {
                numbers.add(number.get());
            }
        }
        // Then
        assertThat(numbers)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 32)
                                .mapToObj(n -> "长岳市监案移〔2031〕" + n + "号")
                                .toList());
    }

    @Test
    void a_letter_that_is_rolled_back_leaves_no_gap() {
        // Given
        IssueLetter letter = SampleLetters.bare(LetterKind.DESIGNATION_REQUEST);
        assertThat(issue(letter, "2032-03-01")).isEqualTo("长岳市监管请〔2032〕1号");
        // When
        QuarkusTransaction.begin();
        letters.carryOut(SampleLetters.another(letter), on("2032-03-02"));
        QuarkusTransaction.rollback();
        // Then
        assertThat(issue(letter, "2032-03-03")).isEqualTo("长岳市监管请〔2032〕2号");
    }

    @Test
    void numbers_begin_again_at_midnight_of_new_year_in_shanghai() {
        // Given
        IssueLetter letter = SampleLetters.bare(LetterKind.DESIGNATION_NOTICE);
        // When
        String last = issue(letter, at("2033-12-31T15:59:59Z"));
        String first = issue(letter, at("2033-12-31T16:00:00Z"));
        // Then
        assertThat(last).isEqualTo("长岳市监指定〔2033〕1号");
        assertThat(first).isEqualTo("长岳市监指定〔2034〕1号");
    }

    @Test
    void an_issued_letter_can_be_neither_rewritten_nor_deleted() {
        // Given
        issue(SampleLetters.bare(LetterKind.RECEIPT), "2035-03-01");
        // When, Then
        assertThatThrownBy(() -> execute("update letter set content = '{}'"))
                .hasStackTraceContaining("permission denied");
        assertThatThrownBy(() -> execute("delete from letter"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void who_sees_the_matter_reads_its_letters() {
        // Given
        IssueLetter letter = seenByYuelu();
        issue(letter, at("2036-03-01T01:00:00Z"), letter);
        // When
        Response view = As.account("yuelu-head").get("/api/v1/letters/" + letter.letter());
        Response page =
                As.account("yuelu-head").get("/api/v1/letters/" + letter.letter() + "/html");
        Response list = As.account("yuelu-head").get("/api/v1/letters?matter=" + letter.matter());
        // Then
        view.then()
                .statusCode(200)
                .body("kind", equalTo("TRANSFER_LETTER"))
                .body("number", equalTo("长岳市监案移〔2036〕1号"))
                .body("issuer.name", equalTo("长沙市岳麓区市场监督管理局"))
                .body("to[0].office", equalTo("430300"))
                .body("issuedOn", equalTo("2036-03-01"))
                .body("state", equalTo("VALID"));
        assertThat(view.path("digest").toString()).matches("sha256:[0-9a-f]{64}");
        String code = view.path("code");
        assertThat(page.asString()).contains("验证码 <b>" + code + "</b>");
        assertThat(view.path("verification").toString()).endsWith("/v/" + code.replace("-", ""));
        page.then()
                .statusCode(200)
                .contentType("text/html")
                .header("Content-Security-Policy", containsString("default-src 'none'"));
        assertThat(page.asString()).contains("长岳市监案移〔2036〕1号", "𠮷㐂商行（演示）");
        assertThat(list.path("items[0].id").toString()).isEqualTo(letter.letter().toString());
    }

    @Test
    void a_hidden_letter_answers_exactly_as_an_unknown_one() {
        // Given
        IssueLetter letter = seenByYuelu();
        issue(letter, at("2037-03-01T01:00:00Z"), letter);
        // When
        Response hidden = As.account("zhuzhou-head").get("/api/v1/letters/" + letter.letter());
        Response unknown = As.account("zhuzhou-head").get("/api/v1/letters/" + UUID.randomUUID());
        Response noId = As.account("zhuzhou-head").get("/api/v1/letters/no-id");
        // Then
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(answer(hidden)).isEqualTo(answer(unknown)).isEqualTo(answer(noId));
        assertThat(
                        As.account("zhuzhou-head")
                                .get("/api/v1/letters?matter=" + letter.matter())
                                .statusCode())
                .isEqualTo(404);
    }

    private IssueLetter seenByYuelu() {
        MatterId matter = new MatterId(UUID.randomUUID());
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            execute(
                                    "insert into matter (id, title, writing_office, epoch, standing,"
                                            + " sequence, opened_at, updated_at) values ('"
                                            + matter
                                            + "', '演示', '430104', 1, 'OPEN', 0, now(), now())");
                            grants.carryOut(
                                    new GrantOrder.GrantOffice(
                                            matter, SampleLetters.YUELU, GrantOrder.Reason.HANDLES),
                                    on("2036-01-01"));
                        });
        IssueLetter bare = SampleLetters.bare(LetterKind.TRANSFER_LETTER);
        Map<String, String> fields = new HashMap<>(bare.fields());
        fields.put("caseTitle", "𠮷㐂商行（演示）");
        return IssueLetter.toOffices(
                new LetterId(UUID.randomUUID()),
                matter,
                null,
                bare.kind(),
                bare.issuer(),
                bare.addressees(),
                fields,
                List.of());
    }

    private String issue(IssueLetter letter, String day) {
        return issue(letter, on(day));
    }

    private String issue(IssueLetter letter, Occasion occasion) {
        return issue(letter, occasion, SampleLetters.another(letter));
    }

    private String issue(IssueLetter letter, Occasion occasion, IssueLetter order) {
        List<CaseworkEvent> facts =
                QuarkusTransaction.requiringNew().call(() -> letters.carryOut(order, occasion));
        assertThat(facts).hasSize(1);
        LetterIssued issued = (LetterIssued) facts.getFirst();
        assertThat(issued.kind()).isEqualTo(letter.kind().name());
        return String.valueOf(issued.number());
    }

    private static Occasion on(String day) {
        return at(day + "T01:00:00Z");
    }

    private static Occasion at(String instant) {
        return new Occasion(Actor.system("test"), Instant.parse(instant));
    }

    private void execute(String sql) {
        QuarkusTransaction.joiningExisting()
                .run(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement statement =
                                            connection.prepareStatement(sql)) {
                                statement.execute();
                            } catch (SQLException e) {
                                throw new IllegalStateException(e);
                            }
                        });
    }

    private static String answer(Response response) {
        return response.statusCode() + "\n" + response.headers() + "\n" + response.asString();
    }
}
