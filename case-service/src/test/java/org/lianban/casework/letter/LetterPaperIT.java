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
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.access.Grants;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;

@QuarkusTest
@WithTestResource(RealParts.class)
class LetterPaperIT {
    private static final Occasion ISSUED =
            new Occasion(Actor.system("test"), Instant.parse("2041-03-01T01:00:00Z"));

    @Inject Letters letters;
    @Inject LetterStore letterStore;
    @Inject Grants grants;
    @Inject AgroalDataSource database;
    @Inject PaperRun papers;
    @Inject PaperStore store;
    @Inject LetterQueries queries;
    @Inject LetterPress press;
    @Inject LetterMarks marks;
    @Inject LetterConfig config;

    @BeforeEach
    void nothing_else_waits() {
        papers.run();
    }

    @Test
    void a_paper_is_made_after_the_letter_and_served_as_it_was_made() throws Exception {
        // Given
        LetterId letter = issue("演示案");
        Response early = As.account("yuelu-head").get(paperOf(letter));
        Response waiting = As.account("yuelu-head").get("/api/v1/letters/" + letter);
        // When
        int made = papers.run();
        // Then
        early.then().statusCode(409).body("code", equalTo("PAPER_NOT_READY"));
        waiting.then().body("paper", equalTo("WAITING"));
        assertThat(made).isEqualTo(1);
        As.account("yuelu-head")
                .get("/api/v1/letters/" + letter)
                .then()
                .body("paper", equalTo("MADE"));
        Response paper = As.account("yuelu-head").get(paperOf(letter));
        paper.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%A1%88"))
                .header("Cache-Control", "private, no-cache");
        byte[] bytes = paper.asByteArray();
        assertThat(paper.header("ETag")).isEqualTo("\"" + Paper.made(bytes).digest() + "\"");
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(new PDFTextStripper().getText(document)).contains("2041年3月1日");
        }
        As.account("yuelu-head")
                .header("If-None-Match", paper.header("ETag"))
                .get(paperOf(letter))
                .then()
                .statusCode(304);
    }

    @Test
    void a_hidden_paper_answers_exactly_as_an_unknown_one() {
        // Given
        LetterId letter = issue("演示案");
        papers.run();
        // When
        Response hidden = As.account("zhuzhou-head").get(paperOf(letter));
        Response unknown = As.account("zhuzhou-head").get(paperOf(new LetterId(UUID.randomUUID())));
        // Then
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(unknown.asString());
        assertThat(hidden.headers()).hasToString(unknown.headers().toString());
    }

    @Test
    void a_letter_whose_printing_was_killed_halfway_is_printed_later_and_once() {
        // Given
        LetterId letter = issue("演示案");
        // Claimed, and then the process was killed: nothing else is left of it.
        assertThat(store.claim()).contains(letter);
        // When
        int meanwhile = papers.run();
        execute("update letter_paper set next_try = now() where letter_id = '" + letter + "'");
        int afterwards = papers.run();
        // Then
        assertThat(meanwhile).isZero();
        assertThat(afterwards).isEqualTo(1);
        assertThat(tries(letter)).isEqualTo(2);
        assertThat(papers.run()).isZero();
    }

    @Test
    void the_paper_of_a_letter_that_is_looked_at_comes_first() {
        // Given
        LetterId oldest = issue("演示案甲");
        LetterId lookedAt = issue("演示案乙");
        // When
        As.account("yuelu-head").get("/api/v1/letters/" + lookedAt);
        // Then
        assertThat(store.claim()).contains(lookedAt);
        As.account("yuelu-head").get("/api/v1/letters/" + lookedAt);
        assertThat(store.claim()).as("what is being made is not begun again").contains(oldest);
    }

    @Test
    void two_copies_of_the_service_print_each_letter_once() throws Exception {
        // Given
        List<LetterId> issued = IntStream.range(0, 8).mapToObj(n -> issue("演示案" + n)).toList();
        PaperRun other =
                new PaperRun(
                        store, queries, new LetterPrinter(press, new PaperFonts()), marks, config);
        CyclicBarrier together = new CyclicBarrier(2);
        // When
        int made = 0;
        try (ExecutorService copies = Executors.newFixedThreadPool(2)) {
            List<Callable<Integer>> runs =
                    List.of(
                            () -> {
                                together.await();
                                return papers.run();
                            },
                            () -> {
                                together.await();
                                return other.run();
                            });
            for (Future<Integer> run : copies.invokeAll(runs)) {
                made += run.get();
            }
        }
        // Then
        assertThat(made).isEqualTo(8);
        assertThat(issued).allMatch(letter -> tries(letter) == 1);
        assertThat(issued).allMatch(letter -> store.find(letter).isPresent());
    }

    @Test
    void what_was_made_stays_whatever_templates_say_later() {
        // Given
        LetterId letter = issue("演示案");
        papers.run();
        String before = store.find(letter).map(Paper::digest).orElseThrow();
        // When
        boolean kept = store.keep(letter, Paper.made("another".getBytes(StandardCharsets.UTF_8)));
        // Then
        assertThat(kept).isFalse();
        assertThat(store.find(letter).map(Paper::digest)).isEqualTo(Optional.of(before));
        assertThatThrownBy(
                        () ->
                                execute(
                                        "update letter_paper set paper = 'x' where letter_id = '"
                                                + letter
                                                + "'"))
                .hasStackTraceContaining("stays as it is");
        assertThatThrownBy(() -> execute("delete from letter_paper"))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void a_letter_that_cannot_be_printed_does_not_keep_others_waiting() {
        // Given
        LetterId impossible = keptBeforeItWasAsked("\uD87E\uDFFF案");
        LetterId next = issue("演示案");
        // When
        int made = papers.run();
        // Then
        assertThat(made).isEqualTo(1);
        assertThat(store.find(next)).isPresent();
        assertThat(store.find(impossible)).isEmpty();
        assertThat(tries(impossible)).isEqualTo(1);
    }

    @Test
    void a_letter_rolled_back_leaves_no_paper_to_be_made() {
        // Given
        QuarkusTransaction.begin();
        letters.carryOut(SampleLetters.bare(LetterKind.RECEIPT), ISSUED);
        // When
        QuarkusTransaction.rollback();
        // Then
        assertThat(papers.run()).isZero();
    }

    private static String paperOf(LetterId letter) {
        return "/api/v1/letters/" + letter + "/paper";
    }

    private LetterId issue(String title) {
        return issued(LetterKind.TRANSFER_LETTER, title, order -> letters.carryOut(order, ISSUED));
    }

    // Whether a letter can be printed was not asked at first.
    private LetterId keptBeforeItWasAsked(String title) {
        return issued(
                LetterKind.RECEIPT,
                title,
                order ->
                        letterStore.keep(
                                LetterContent.draft(order, SampleLetters.OFFICES)
                                        .issued(null, ISSUED.on()),
                                null,
                                ISSUED));
    }

    private LetterId issued(LetterKind kind, String title, Consumer<IssueLetter> issuing) {
        MatterId matter = new MatterId(UUID.randomUUID());
        LetterId letter = new LetterId(UUID.randomUUID());
        IssueLetter bare = SampleLetters.bare(kind);
        Map<String, String> fields = new HashMap<>(bare.fields());
        fields.put("caseTitle", title);
        QuarkusTransaction.requiringNew()
                .run(
                        () -> {
                            execute(
                                    "insert into matter (id, title, writing_office, epoch,"
                                            + " standing, sequence, opened_at, updated_at) values ('"
                                            + matter
                                            + "', '演示', '430104', 1, 'OPEN', 0, now(), now())");
                            grants.carryOut(
                                    new GrantOrder.GrantOffice(
                                            matter, SampleLetters.YUELU, GrantOrder.Reason.HANDLES),
                                    ISSUED);
                            issuing.accept(
                                    IssueLetter.toOffices(
                                            letter,
                                            matter,
                                            null,
                                            bare.kind(),
                                            bare.issuer(),
                                            bare.addressees(),
                                            fields,
                                            List.of()));
                        });
        return letter;
    }

    private int tries(LetterId letter) {
        return QuarkusTransaction.requiringNew()
                .call(
                        () -> {
                            try (Connection connection = database.getConnection();
                                    PreparedStatement query =
                                            connection.prepareStatement(
                                                    "select tries from letter_paper where letter_id"
                                                            + " = ?")) {
                                query.setObject(1, letter.value());
                                try (ResultSet row = query.executeQuery()) {
                                    row.next();
                                    return row.getInt(1);
                                }
                            }
                        });
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
}
