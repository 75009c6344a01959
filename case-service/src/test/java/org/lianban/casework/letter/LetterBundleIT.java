package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.agroal.api.AgroalDataSource;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
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
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;

@QuarkusTest
@WithTestResource(RealParts.class)
class LetterBundleIT {
    @Inject Letters letters;
    @Inject Grants grants;
    @Inject AgroalDataSource database;
    @Inject PaperRun papers;
    @Inject BundleTurn turn;
    @Inject PaperStore store;
    @Inject LetterConfig config;

    @BeforeEach
    void nothing_else_waits() {
        papers.run();
    }

    @Test
    void a_matter_s_letters_are_one_pdf_in_the_order_of_issue() throws IOException {
        // Given
        MatterId matter = aMatter();
        issue(matter, LetterKind.TRANSFER_LETTER, "2042-03-01T01:00:00Z");
        papers.run();
        issue(matter, LetterKind.COERCION_DECISION, "2042-03-02T01:00:00Z");
        Response early = As.account("yuelu-head").get(bundleOf(matter));
        papers.run();
        // When
        Response answer = As.account("yuelu-head").get(bundleOf(matter));
        // Then
        early.then().statusCode(200);
        try (PDDocument document = Loader.loadPDF(early.asByteArray())) {
            assertThat(page(document, 1)).contains("共2件", "实施行政强制措施决定书", "PDF正在制作");
            assertThat(document.getNumberOfPages()).isLessThan(pages(answer));
        }
        answer.then()
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", containsString("filename*=UTF-8''%E6%A1%88"))
                .header("X-Content-Type-Options", "nosniff")
                .header("Cache-Control", "no-store");
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            String index = page(document, 1);
            assertThat(index).contains("共2件");
            assertThat(index.indexOf("案件移送函")).isLessThan(index.indexOf("实施行政强制措施决定书"));
            assertThat(page(document, 2)).contains("案件移送函", "2042年3月1日");
            assertThat(page(document, 3)).contains("实施行政强制措施决定书");
        }
    }

    @Test
    void the_letters_of_a_hidden_matter_answer_exactly_as_those_of_an_unknown_one() {
        // Given
        MatterId matter = aMatter();
        issue(matter, LetterKind.TRANSFER_LETTER, "2042-03-01T01:00:00Z");
        papers.run();
        // When
        Response hidden = As.account("zhuzhou-head").get(bundleOf(matter));
        Response unknown =
                As.account("zhuzhou-head").get(bundleOf(new MatterId(UUID.randomUUID())));
        Response noId = As.account("zhuzhou-head").get("/api/v1/letters/bundle?matter=x");
        // Then
        assertThat(hidden.statusCode()).isEqualTo(404);
        assertThat(hidden.asString()).isEqualTo(unknown.asString()).isEqualTo(noId.asString());
        assertThat(hidden.headers()).hasToString(unknown.headers().toString());
    }

    @Test
    void a_matter_without_letters_has_nothing_to_bind() {
        As.account("yuelu-head").get(bundleOf(aMatter())).then().statusCode(204);
    }

    @Test
    void one_matter_s_letters_are_bound_at_a_time() {
        // Given
        MatterId matter = aMatter();
        issue(matter, LetterKind.TRANSFER_LETTER, "2042-03-01T01:00:00Z");
        // When
        Response meanwhile = turn.inTurn(() -> As.account("yuelu-head").get(bundleOf(matter)));
        // Then
        meanwhile.then().statusCode(503).body("code", equalTo("BUNDLE_BUSY"));
        As.account("yuelu-head").get(bundleOf(matter)).then().statusCode(200);
    }

    @Test
    void more_than_one_file_may_hold_is_refused() {
        // Given
        MatterId matter = aMatter();
        LetterId letter = issue(matter, LetterKind.TRANSFER_LETTER, "2042-03-01T01:00:00Z");
        int most = Math.toIntExact(config.bundleMost().asLongValue());
        store.keep(letter, Paper.made(new byte[most + 1]));
        // When
        Response answer = As.account("yuelu-head").get(bundleOf(matter));
        // Then
        answer.then()
                .statusCode(409)
                .body("code", equalTo("BUNDLE_TOO_LARGE"))
                .body("title", containsString("2 MB"));
    }

    private static int pages(Response answer) throws IOException {
        try (PDDocument document = Loader.loadPDF(answer.asByteArray())) {
            return document.getNumberOfPages();
        }
    }

    private static String bundleOf(MatterId matter) {
        return "/api/v1/letters/bundle?matter=" + matter;
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", "");
    }

    private MatterId aMatter() {
        MatterId matter = new MatterId(UUID.randomUUID());
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
                                    at("2042-03-01T01:00:00Z"));
                        });
        return matter;
    }

    private LetterId issue(MatterId matter, LetterKind kind, String when) {
        LetterId letter = new LetterId(UUID.randomUUID());
        IssueLetter bare = SampleLetters.bare(kind);
        QuarkusTransaction.requiringNew()
                .run(
                        () ->
                                letters.carryOut(
                                        new IssueLetter(
                                                letter,
                                                matter,
                                                null,
                                                null,
                                                kind,
                                                bare.issuer(),
                                                bare.addressees(),
                                                bare.fields(),
                                                bare.items()),
                                        at(when)));
        return letter;
    }

    private static Occasion at(String when) {
        return new Occasion(Actor.system("test"), Instant.parse(when));
    }

    private void execute(String sql) {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.execute();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
