package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.lianban.casework.letter.domain.FilledLetters;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.SampleLetters;

class LetterBundleTest {
    private static final VoidLetter TAKEN_BACK =
            new VoidLetter("管辖有误，收回\uD83D\uDE00（演示）", LocalDate.of(2026, 7, 9), "演示");

    private final LetterPrinter printer = new LetterPrinter(PlainPress.press(), new PaperFonts());
    private final LetterBundle bundle = new LetterBundle(PlainPress.press(), printer);

    @Test
    void an_index_says_where_each_letter_stands_and_what_became_of_it() throws IOException {
        // Given
        List<BoundLetter> letters =
                List.of(
                        bound(LetterKind.TRANSFER_LETTER, null),
                        bound(LetterKind.EVIDENCE_LIST, TAKEN_BACK),
                        bound(LetterKind.SITE_RECORD, null));
        // When
        byte[] bytes = bind(letters);
        // Then
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve("BUNDLE.pdf"), bytes);
        try (PDDocument document = Loader.loadPDF(bytes)) {
            picture(document, folder);
            String index = page(document, 1);
            assertThat(index)
                    .contains("案件文书目录", "共3件", bare("涉嫌销售侵犯“湘潭矮莲”商标专用权商品案"))
                    .contains("长岳市监案移〔2026〕3号", "2–3", "4–6", "7–9", "有效")
                    .contains(bare("作废：2026年7月9日，管辖有误，收回〓（演示）"));
            letters.forEach(
                    letter -> assertThat(index).contains(bare(String.join("", letter.digest()))));
            assertThat(page(document, 2)).contains("案件移送函", "经审查认为");
            assertThat(page(document, 4)).contains("证据材料移送清单");
            for (int page = 1; page <= 9; page++) {
                boolean isVoid = page >= 4 && page <= 6;
                assertThat(page(document, page).contains("已作废2026年7月9日"))
                        .as("page " + page)
                        .isEqualTo(isVoid);
            }
            assertThat(page(document, 7)).contains("现场笔录");
            assertThat(bookmarks(document))
                    .containsExactly(
                            "1 目录",
                            "2 1 案件移送函 长岳市监案移〔2026〕3号",
                            "4 2 证据材料移送清单 长岳市监证移〔2026〕3号（作废）",
                            "7 3 现场笔录");
            assertThat(document.getNumberOfPages()).isEqualTo(9);
        }
    }

    @Test
    void every_page_says_what_the_paper_by_itself_says() throws IOException {
        // Given
        BoundLetter letter = bound(LetterKind.COERCION_DECISION, null);
        // When
        byte[] bytes = bind(List.of(letter));
        // Then
        try (PDDocument document = Loader.loadPDF(bytes);
                PDDocument alone = Loader.loadPDF(Objects.requireNonNull(letter.paper()).bytes())) {
            for (int n = 1; n <= alone.getNumberOfPages(); n++) {
                assertThat(page(document, n + 1)).isEqualTo(page(alone, n));
            }
        }
    }

    @Test
    void the_same_letters_are_the_same_bytes() {
        // Given
        List<BoundLetter> letters =
                List.of(bound(LetterKind.REMINDER, null), bound(LetterKind.RECEIPT, null));
        // When
        byte[] first = bind(letters);
        // Then
        assertThat(bind(letters)).isEqualTo(first);
    }

    @Test
    void an_index_of_several_pages_counts_its_own() throws IOException {
        // Given
        BoundLetter letter = bound(LetterKind.REMINDER, null);
        List<BoundLetter> letters = IntStream.range(0, 40).mapToObj(n -> letter).toList();
        // When
        byte[] bytes = bind(letters);
        // Then
        try (PDDocument document = Loader.loadPDF(bytes)) {
            int front = document.getNumberOfPages() - 40;
            assertThat(front).isGreaterThan(1);
            assertThat(page(document, front)).contains(String.valueOf(front + 40));
            assertThat(page(document, front + 1)).contains("催办函");
            assertThat(bookmarks(document).get(1)).startsWith(front + 1 + " 1 催办函");
        }
    }

    @Test
    void a_letter_whose_paper_is_being_made_stands_in_the_index_alone() throws IOException {
        // Given
        BoundLetter waiting = bound(LetterKind.TRANSFER_LETTER, null);
        List<BoundLetter> letters =
                List.of(
                        new BoundLetter(waiting.letter(), null, false),
                        bound(LetterKind.REMINDER, null));
        // When
        byte[] bytes = bind(letters);
        // Then
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(page(document, 1)).contains("共2件", "案件移送函", "有效(PDF正在制作,未装入)", "催办函");
            assertThat(page(document, 2)).contains("催办函");
            assertThat(bookmarks(document)).hasSize(2);
            assertThat(bookmarks(document).get(1)).startsWith("2 2 催办函");
        }
    }

    @Test
    void a_secret_letter_that_is_withheld_stands_in_the_index_without_what_it_says()
            throws IOException {
        // Given
        BoundLetter secret = bound(LetterKind.TRANSFER_LETTER, null);
        List<BoundLetter> letters =
                List.of(
                        new BoundLetter(secret.letter(), null, true),
                        bound(LetterKind.REMINDER, null));
        // When
        byte[] bytes = bind(letters);
        // Then
        try (PDDocument document = Loader.loadPDF(bytes)) {
            assertThat(page(document, 1)).contains("案件移送函", "限制内容,不予提供,未装入");
            assertThat(page(document, 2)).contains("催办函");
            assertThat(document.getNumberOfPages()).isEqualTo(2);
        }
    }

    private byte[] bind(List<BoundLetter> letters) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            bundle.bind(SampleLetters.MATTER, letters, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private BoundLetter bound(LetterKind kind, @Nullable VoidLetter voided) {
        LetterContent letter = FilledLetters.issued(kind);
        StoredLetter stored =
                new StoredLetter(
                        letter,
                        letter.digest(),
                        voided == null ? "VALID" : "VOID",
                        voided,
                        PaperState.MADE,
                        PlainPress.CODE);
        return new BoundLetter(stored, Paper.made(printer.print(letter, PlainPress.mark())), false);
    }

    private static List<String> bookmarks(PDDocument document) {
        List<String> bookmarks = new ArrayList<>();
        for (PDOutlineItem item : document.getDocumentCatalog().getDocumentOutline().children()) {
            try {
                PDPageDestination to = (PDPageDestination) item.getDestination();
                bookmarks.add(to.retrievePageNumber() + 1 + " " + item.getTitle());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
        return bookmarks;
    }

    private static String page(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return bare(stripper.getText(document));
    }

    // Lines break anywhere in Chinese.
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static void picture(PDDocument document, Path folder) throws IOException {
        ImageIO.write(
                new PDFRenderer(document).renderImageWithDPI(0, 80),
                "png",
                folder.resolve("BUNDLE-1.png").toFile());
    }
}
