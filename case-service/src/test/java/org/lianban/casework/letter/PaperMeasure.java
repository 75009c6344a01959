package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jboss.logging.Logger;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.letter.domain.FilledLetters;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterKind;

/**
 * What setting a letter on paper costs once its fonts are read, beside the same lines put on as
 * many pages by PDFBox alone, by hand: {@code -Dtest=PaperMeasure}. Its name keeps it out of the
 * default run.
 */
class PaperMeasure {
    private static final Logger LOG = Logger.getLogger(PaperMeasure.class);
    private static final int WARMING = 20;
    private static final int TURNS = 50;
    private static final float SIZE = 15.75f;
    private static final float LEADING = 28.9f;

    private final LetterPrinter printer = new LetterPrinter(PlainPress.press(), new PaperFonts());

    @ParameterizedTest
    @EnumSource(
            value = LetterKind.class,
            names = {"TRANSFER_LETTER", "EVIDENCE_LIST"})
    void fifty_letters(LetterKind kind) throws IOException {
        LetterContent letter = FilledLetters.issued(kind);
        List<TrueTypeFont> fonts =
                List.of(font("FandolFang-Regular.ttf"), font("NotoSerifSC-Rare.ttf"));
        List<List<String>> pages = pages(printer.print(letter, PlainPress.mark()));
        List<Double> papers = new ArrayList<>();
        List<Double> floors = new ArrayList<>();
        for (int turn = 0; turn < WARMING + TURNS; turn++) {
            long begin = System.nanoTime();
            assertThat(printer.print(letter, PlainPress.mark())).isNotEmpty();
            double printed = milliseconds(begin);
            begin = System.nanoTime();
            assertThat(written(pages, fonts)).isNotEmpty();
            double written = milliseconds(begin);
            if (turn >= WARMING) {
                papers.add(printed);
                floors.add(written);
            }
        }
        LOG.infof(
                "%s of %d pages: paper p50 %.0f ms, p95 %.0f ms; floor p50 %.0f ms, p95 %.0f ms",
                kind,
                pages.size(),
                percentile(papers, 50),
                percentile(papers, 95),
                percentile(floors, 50),
                percentile(floors, 95));
    }

    private static List<List<String>> pages(byte[] paper) throws IOException {
        List<List<String>> pages = new ArrayList<>();
        try (PDDocument document = Loader.loadPDF(paper)) {
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                PDFTextStripper stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).lines().toList());
            }
        }
        return pages;
    }

    // Lines below each other, each character in the first font that has it, only those kept.
    private static byte[] written(List<List<String>> pages, List<TrueTypeFont> files)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            List<PDFont> fonts = new ArrayList<>();
            for (TrueTypeFont file : files) {
                fonts.add(PDType0Font.load(document, file, true));
            }
            for (List<String> lines : pages) {
                PDPage page = new PDPage(PDRectangle.A4);
                document.addPage(page);
                try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                    content.beginText();
                    content.setLeading(LEADING);
                    content.newLineAtOffset(79, 737);
                    for (String line : lines) {
                        line(content, line, files, fonts);
                    }
                    content.endText();
                }
            }
            ByteArrayOutputStream paper = new ByteArrayOutputStream();
            document.save(paper);
            return paper.toByteArray();
        }
    }

    private static void line(
            PDPageContentStream content, String line, List<TrueTypeFont> files, List<PDFont> fonts)
            throws IOException {
        for (int character : line.codePoints().toArray()) {
            boolean body = files.getFirst().getUnicodeCmapLookup().getGlyphId(character) != 0;
            content.setFont(body ? fonts.getFirst() : fonts.getLast(), SIZE);
            content.showText(Character.toString(character));
        }
        content.newLine();
    }

    private static TrueTypeFont font(String file) throws IOException {
        try (InputStream in = PaperMeasure.class.getResourceAsStream("/letter/fonts/" + file)) {
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
    }

    private static double milliseconds(long begin) {
        return (System.nanoTime() - begin) / 1e6;
    }

    private static double percentile(List<Double> times, int percent) {
        List<Double> sorted = times.stream().sorted().toList();
        return sorted.get((int) Math.ceil(percent * sorted.size() / 100.0) - 1);
    }
}
