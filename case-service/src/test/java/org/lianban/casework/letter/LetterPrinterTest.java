package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.PDFTextStripperByArea;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.casework.letter.domain.Addressing;
import org.lianban.casework.letter.domain.FilledLetters;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterMark;
import org.lianban.casework.letter.domain.SampleLetters;

class LetterPrinterTest {
    private static final PaperFonts FONTS = new PaperFonts();
    private static final LetterMark MARK = PlainPress.mark();

    /** Whoever took part signs them; they bear no seal. */
    private static final Set<LetterKind> MINUTES =
            EnumSet.of(LetterKind.DISPUTE_MINUTES, LetterKind.CONSULTATION_MINUTES);

    private final LetterPrinter printer = new LetterPrinter(PlainPress.press(), FONTS);

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_field_stands_on_the_paper(LetterKind kind) throws IOException {
        // Given
        LetterContent letter = FilledLetters.issued(kind);
        // When
        byte[] paper = printer.print(letter, MARK);
        // Then
        Path folder = Files.createDirectories(Path.of("target", "letters"));
        Files.write(folder.resolve(kind + ".pdf"), paper);
        try (PDDocument document = Loader.loadPDF(paper)) {
            pictures(document, folder, kind);
            String whole = bare(new PDFTextStripper().getText(document));
            assertThat(whole)
                    .contains(bare(kind.title()), letter.issuer().name(), "2026年7月8日")
                    .contains(letter.printedNumber());
            String text = bare(typeArea(document, kind));
            kind.form()
                    .fields()
                    .forEach(
                            field ->
                                    printed(letter, field)
                                            .forEach(
                                                    line ->
                                                            assertThat(text)
                                                                    .as(field.key())
                                                                    .containsAnyOf(
                                                                            bare(line),
                                                                            bare(inner(line)))));
            for (LetterItem item : letter.letter().items()) {
                item.texts()
                        .values()
                        .forEach(
                                column ->
                                        column.lines()
                                                .forEach(
                                                        line ->
                                                                assertThat(text)
                                                                        .contains(bare(line))));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"SITE_RECORD", "ELECTRONIC_EVIDENCE_RECORD", "INTERVIEW_RECORD", "GOODS_LIST"})
    void whoever_was_there_signs_each_page_of_a_record_or_a_list(LetterKind kind)
            throws IOException {
        // When
        List<List<String>> pages = pages(FilledLetters.issued(kind));
        // Then
        assertThat(kind.form().isSignedPageByPage()).isTrue();
        assertThat(pages).hasSizeGreaterThan(1);
        for (int page = 0; page < pages.size(); page++) {
            String text = bare(String.join("", pages.get(page)));
            assertThat(text)
                    .contains("第" + (page + 1) + "页共" + pages.size() + "页")
                    .containsOnlyOnce("(签名或者盖章):")
                    .containsAnyOf("执法人员(签名):", "询问人(签名):");
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void only_letters_have_a_place_for_the_seal_and_an_imprint(LetterKind kind) throws IOException {
        // Given
        boolean minutes = MINUTES.contains(kind);
        // When
        List<List<String>> pages = pages(FilledLetters.issued(kind));
        // Then
        String last = String.join("\n", pages.getLast());
        assertThat(last.contains("（印章位置）")).isEqualTo(kind.form().isSealed() && !minutes);
        assertThat(last.contains("代表（签名）")).isEqualTo(minutes);
        assertThat(last.contains("印发")).isEqualTo(hasImprint(kind));
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void the_same_letter_is_the_same_bytes(LetterKind kind) {
        // Given
        LetterPrinter another = new LetterPrinter(PlainPress.press(), new PaperFonts());
        LetterContent letter = FilledLetters.issued(kind);
        // When
        byte[] first = printer.print(letter, MARK);
        // Then
        assertThat(printer.print(letter, MARK)).isEqualTo(first);
        assertThat(another.print(letter, MARK)).isEqualTo(first);
    }

    @Test
    void the_paper_says_what_it_is() throws IOException {
        // Given
        LetterContent letter = FilledLetters.issued(LetterKind.TRANSFER_LETTER);
        // When
        try (PDDocument document = Loader.loadPDF(printer.print(letter, MARK))) {
            // Then
            assertThat(document.getDocumentInformation().getTitle())
                    .isEqualTo("案件移送函 长岳市监案移〔2026〕3号");
            assertThat(document.getDocumentInformation().getAuthor()).isEqualTo("长沙市岳麓区市场监督管理局");
            assertThat(document.getDocumentInformation().getKeywords()).isEqualTo(letter.digest());
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("zh-CN");
            String metadata =
                    new String(
                            document.getDocumentCatalog().getMetadata().toByteArray(),
                            StandardCharsets.UTF_8);
            assertThat(metadata)
                    .contains("<pdfaid:part>2</pdfaid:part>")
                    .contains("<pdfaid:conformance>A</pdfaid:conformance>")
                    .contains("<xmp:CreateDate>2026-07-08T00:00:00+08:00</xmp:CreateDate>");
            assertThat(document.getDocumentCatalog().getOutputIntents()).hasSize(1);
            assertThat(document.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
            for (var page : document.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, 16})
    void no_seal_stands_on_a_page_without_text_and_no_heading_without_what_follows(int attachments)
            throws IOException {
        for (int paragraphs = 0; paragraphs <= 14; paragraphs++) {
            // Given
            Map<String, String> fields =
                    new HashMap<>(
                            FilledLetters.issued(LetterKind.DESIGNATION_NOTICE).letter().fields());
            fields.put("reason", "经查。\n".repeat(paragraphs) + "属实。");
            fields.put("attachments", "登记表\n".repeat(attachments));
            // When
            List<List<String>> pages =
                    pages(FilledLetters.issued(LetterKind.DESIGNATION_NOTICE, fields, List.of()));
            // Then
            List<String> last = pages.getLast();
            assertThat(last).as("%d paragraphs", paragraphs).contains("（印章位置）");
            assertThat(last)
                    .as("%d paragraphs", paragraphs)
                    .anyMatch(line -> line.contains("移交手续") || line.endsWith("登记表"));
            for (List<String> page : pages) {
                boolean heading = page.stream().anyMatch(line -> line.startsWith("附件："));
                assertThat(heading && page.stream().noneMatch(line -> line.endsWith("登记表")))
                        .as("%d paragraphs: %s", paragraphs, page)
                        .isFalse();
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"EVIDENCE_LIST", "EVIDENCE_RECEIPT"})
    void a_list_s_signatures_stand_on_the_page_of_the_seal(LetterKind kind) throws IOException {
        LetterContent full = FilledLetters.issued(kind);
        for (int items = 1; items <= full.letter().items().size(); items++) {
            // When
            List<List<String>> pages =
                    pages(
                            FilledLetters.issued(
                                    kind,
                                    full.letter().fields(),
                                    full.letter().items().subList(0, items)));
            // Then
            assertThat(String.join("", pages.getLast()))
                    .as("%d items", items)
                    .contains("（印章位置）", "移送人（签名）", "接收人（签名）");
        }
    }

    @ParameterizedTest
    @CsvSource({"EVIDENCE_LIST, 279", "EVIDENCE_RECEIPT, 279", "GOODS_LIST, 184"})
    void the_right_border_of_a_list_stands_clear_of_the_edge_that_cuts_it(LetterKind kind, int edge)
            throws IOException {
        try (PDDocument document =
                Loader.loadPDF(printer.print(FilledLetters.issued(kind), MARK))) {
            // When
            BufferedImage page =
                    new PDFRenderer(document).renderImageWithDPI(0, 432, ImageType.GRAY);
            // Then
            int outermost = page.getWidth() - 1;
            while (page.getRaster().getSample(outermost, page.getHeight() * 62 / 100, 0) > 250) {
                outermost--;
            }
            float millimetres = outermost * 25.4f / 432;
            assertThat(millimetres).isBetween(edge - 1f, edge - 0.1f);
        }
    }

    @Test
    void three_items_stand_on_the_first_page_of_their_list_however_long_collectors_are_called()
            throws IOException {
        // Given
        LetterContent full = FilledLetters.issued(LetterKind.EVIDENCE_LIST);
        List<LetterItem> items =
                full.letter().items().subList(0, 3).stream()
                        .map(LetterPrinterTest::collectedByTwoOfLongNames)
                        .toList();
        // When
        List<List<String>> pages =
                pages(
                        FilledLetters.issued(
                                LetterKind.EVIDENCE_LIST, full.letter().fields(), items));
        // Then
        assertThat(pages).hasSize(2);
        assertThat(bare(String.join("", pages.getFirst()))).contains(bare("第3组"));
    }

    private static LetterItem collectedByTwoOfLongNames(LetterItem item) {
        Map<String, String> texts = new HashMap<>(item.texts());
        texts.put("collectedBy", "炎陵县局办案人员甲(演示)（演示执法证0037）\n炎陵县局办案人员乙(演示)（演示执法证0038）");
        return new LetterItem(texts);
    }

    @ParameterizedTest
    @MethodSource("withImprint")
    void the_imprint_ends_on_the_last_line_of_the_last_page(LetterKind kind) throws IOException {
        // Given
        float foot = (kind.isAcross() ? 20 : 35) * 72 / 25.4f;
        // When
        try (PDDocument document =
                Loader.loadPDF(printer.print(FilledLetters.issued(kind), MARK))) {
            List<Float> heights = new ArrayList<>();
            PDFTextStripper stripper =
                    new PDFTextStripper() {
                        @Override
                        protected void writeString(String text, List<TextPosition> letters) {
                            if (text.contains("印发")) {
                                TextPosition first = letters.getFirst();
                                heights.add(first.getPageHeight() - first.getYDirAdj());
                            }
                        }
                    };
            stripper.setStartPage(document.getNumberOfPages());
            stripper.getText(document);
            // Then
            assertThat(heights).hasSize(1).allMatch(above -> above > foot && above < foot + 24);
        }
    }

    @Test
    void a_character_of_no_font_is_never_left_out_in_silence() {
        // Given
        String page = "<html><body><p>甲\uD87E\uDFFF乙</p></body></html>";
        // When, Then
        assertThatThrownBy(() -> set(page))
                .isInstanceOf(UnprintableException.class)
                .hasMessageContaining("U+2FBFF");
    }

    @Test
    void what_a_paste_brings_along_does_not_keep_a_letter_from_being_printed() throws IOException {
        // Given
        Map<String, String> fields =
                new HashMap<>(SampleLetters.bare(LetterKind.TRANSFER_LETTER).fields());
        // A vertical tab, and a radical instead of 用.
        fields.put("reason", "第一段\u000b第二段使\u2F64");
        LetterContent letter = FilledLetters.issued(LetterKind.TRANSFER_LETTER, fields, List.of());
        // When
        try (PDDocument document = Loader.loadPDF(printer.print(letter, MARK))) {
            // Then
            String text = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
            assertThat(text).contains("第一段第二段使用");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src='ADDRESS/a.png' alt=''/>",
                "<p style='background-image: url(ADDRESS/b.png)'>甲</p>",
                "<style>@import url(ADDRESS/c.css);</style>",
                "<link rel='stylesheet' href='ADDRESS/d.css'/>",
                "<object data='ADDRESS/e.pdf' type='application/pdf'></object>"
            })
    void nothing_is_fetched(String markup) throws IOException {
        // Given
        AtomicInteger asked = new AtomicInteger();
        HttpServer server =
                HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext(
                "/",
                exchange -> {
                    asked.incrementAndGet();
                    exchange.sendResponseHeaders(404, -1);
                    exchange.close();
                });
        server.start();
        try {
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            // When
            set(
                    "<html><head><title>演示</title></head><body><p>甲</p>"
                            + markup.replace("ADDRESS", address)
                            + "</body></html>");
            // Then
            assertThat(asked).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void no_file_is_read_through_an_entity() {
        // Given
        String page =
                "<html><!DOCTYPE html [<!ENTITY f SYSTEM"
                        + " 'file:///etc/hostname'>]><body>&f;</body></html>";
        // When, Then
        assertThatThrownBy(() -> set(page)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void a_draft_is_not_set_on_paper() {
        LetterContent draft =
                LetterContent.draft(SampleLetters.bare(LetterKind.RECEIPT), SampleLetters.OFFICES);
        assertThatThrownBy(() -> printer.print(draft, MARK))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private List<List<String>> pages(LetterContent letter) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(printer.print(letter, MARK))) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().map(String::strip).toList());
            }
        }
        return pages;
    }

    private byte[] set(String page) {
        String styled = page.replace("<body>", "<body style=\"font-family: 'Fandol Fang'\">");
        return printer.set(styled, new UUID(1, 2), FilledLetters.DAY);
    }

    private static Stream<LetterKind> withImprint() {
        return Arrays.stream(LetterKind.values()).filter(LetterPrinterTest::hasImprint);
    }

    private static boolean hasImprint(LetterKind kind) {
        return kind.form().addressing() == Addressing.OFFICES
                || kind == LetterKind.CRIMINAL_REFERRAL;
    }

    private static List<String> printed(LetterContent letter, LetterField field) {
        return switch (field.sort()) {
            case LINE, TEXT, LINES -> letter.lines(field.key());
            case DAY -> List.of(letter.day(field.key()));
            case MOMENT -> List.of(letter.moment(field.key()));
        };
    }

    // Within quotation marks a text's own become the inner ones.
    private static String inner(String line) {
        return line.replace('“', '‘').replace('”', '’');
    }

    // Without the margins: a paragraph may go on to the next page.
    private static String typeArea(PDDocument document, LetterKind kind) throws IOException {
        double margin = kind.form().isSignedPageByPage() ? 54 : kind.isAcross() ? 19 : 30;
        StringBuilder text = new StringBuilder();
        for (PDPage page : document.getPages()) {
            PDFTextStripperByArea stripper = new PDFTextStripperByArea();
            PDRectangle size = page.getMediaBox();
            double foot = margin * 72 / 25.4;
            double head = 19 * 72 / 25.4;
            stripper.addRegion(
                    "type",
                    new Rectangle2D.Double(
                            0, head, size.getWidth(), size.getHeight() - head - foot));
            stripper.extractRegions(page);
            text.append(stripper.getTextForRegion("type"));
        }
        return text.toString();
    }

    // Lines break anywhere in Chinese.
    private static String bare(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
    }

    private static void pictures(PDDocument document, Path folder, LetterKind kind)
            throws IOException {
        PDFRenderer renderer = new PDFRenderer(document);
        for (int page = 0; page < document.getNumberOfPages(); page++) {
            ImageIO.write(
                    renderer.renderImageWithDPI(page, 80),
                    "png",
                    folder.resolve(kind + "-" + (page + 1) + ".png").toFile());
        }
    }
}
