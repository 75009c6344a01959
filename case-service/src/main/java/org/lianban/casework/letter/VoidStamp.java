package org.lianban.casework.letter;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDPageContentStream.AppendMode;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The mark at the head of each page of a letter that is void. Whoever takes a page out of a bundle
 * sees it; the paper that is kept by itself stays as it was made.
 */
final class VoidStamp {
    private static final String FACE = "/letter/fonts/FandolHei-Regular.ttf";
    private static final Color RED = new Color(0xb0, 0, 0);
    private static final float SIZE = 16;
    private static final float PADDING = 6;
    private static final float FROM_EDGE = 34;

    private @Nullable PDFont font;

    /**
     * @param first of the letter's pages, which go on to the end of the document
     * @param said nothing of a valid letter
     */
    void on(PDDocument document, int first, @Nullable String said) throws IOException {
        if (said == null) {
            return;
        }
        PDFont face = face(document);
        for (int n = first; n < document.getNumberOfPages(); n++) {
            stamp(document, document.getPage(n), face, said);
        }
    }

    private static void stamp(PDDocument document, PDPage page, PDFont face, String said)
            throws IOException {
        float width = face.getStringWidth(said) / 1000 * SIZE;
        float left = (page.getMediaBox().getWidth() - width) / 2;
        float base = page.getMediaBox().getHeight() - FROM_EDGE - SIZE;
        try (PDPageContentStream content =
                new PDPageContentStream(document, page, AppendMode.APPEND, true, true)) {
            content.beginMarkedContent(COSName.ARTIFACT);
            content.setStrokingColor(RED);
            content.setNonStrokingColor(RED);
            content.setLineWidth(1.5f);
            content.addRect(
                    left - PADDING, base - PADDING, width + 2 * PADDING, SIZE + 2 * PADDING - 2);
            content.stroke();
            content.beginText();
            content.setFont(face, SIZE);
            content.newLineAtOffset(left, base);
            content.showText(said);
            content.endText();
            content.endMarkedContent();
        }
    }

    // Loaded once, and only where it is needed.
    private PDFont face(PDDocument document) throws IOException {
        PDFont known = font;
        if (known != null) {
            return known;
        }
        try (InputStream face =
                Objects.requireNonNull(VoidStamp.class.getResourceAsStream(FACE), FACE)) {
            PDFont loaded = PDType0Font.load(document, face, true);
            font = loaded;
            return loaded;
        }
    }
}
