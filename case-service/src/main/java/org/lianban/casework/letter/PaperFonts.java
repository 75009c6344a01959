package org.lianban.casework.letter;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.ref.SoftReference;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The fonts that papers are set in, each read when it is needed first and kept while there is room:
 * reading takes longer than setting a page. Their licences stand beside them; decision 0034 says
 * why these.
 */
@ApplicationScoped
class PaperFonts {
    private static final int REGULAR = 400;
    private static final int BOLD = 700;
    private static final int ASCII = 128;
    private static final int MISSING = '〓';

    /** 仿宋, of the body. */
    private static final Face BODY = new Face("Fandol Fang", REGULAR, "FandolFang-Regular.ttf");

    /** What the others lack: the rest of GBK and of 通用规范汉字表, and Extension A. */
    private static final Face RARE =
            new Face("Noto Serif SC Rare", REGULAR, "NotoSerifSC-Rare.ttf");

    private static final List<Face> FACES =
            List.of(
                    BODY,
                    RARE,
                    // A bold that is asked for and found under no other weight would be the
                    // regular.
                    new Face("Noto Serif SC Rare", BOLD, "NotoSerifSC-Rare.ttf"),
                    new Face("Fandol Song", BOLD, "FandolSong-Bold.ttf"),
                    new Face("Fandol Hei", REGULAR, "FandolHei-Regular.ttf"),
                    new Face("DejaVu Sans Mono", REGULAR, "DejaVuSansMono.ttf"));

    // Given up before memory runs out: they can be read again.
    private final Map<String, SoftReference<TrueTypeFont>> read = new ConcurrentHashMap<>();

    /** What can be printed at all; empty until it is asked for first. */
    private final BitSet printed = new BitSet();

    private record Face(String family, int weight, String file) {}

    /** Lets a document be set in them; it takes along only the characters it prints. */
    void offer(PdfRendererBuilder builder, PDDocument document) {
        for (Face face : FACES) {
            builder.useFont(
                    new Lazily(document, face),
                    face.family(),
                    face.weight(),
                    FontStyle.NORMAL,
                    true);
        }
    }

    /** The characters of a text that no font can print, each once. */
    String unprintable(String text) {
        BitSet known = printed();
        return text.codePoints()
                .filter(character -> !Character.isWhitespace(character))
                .filter(character -> !known.get(character))
                .distinct()
                .mapToObj(Character::toString)
                .collect(Collectors.joining());
    }

    /** The text with 〓 for each character that no font can print; what is ASCII stays. */
    String marked(String text) {
        BitSet known = printed();
        return text.codePoints()
                .map(character -> character < ASCII || known.get(character) ? character : MISSING)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    // Of fonts read for this alone: those that papers are set in are read from by one at a time.
    private synchronized BitSet printed() {
        if (printed.isEmpty()) {
            // As a whole, or not at all.
            BitSet all = new BitSet();
            for (Face face : List.of(BODY, RARE)) {
                try (TrueTypeFont font = parse(face.file())) {
                    CmapLookup characters = font.getUnicodeCmapLookup();
                    IntStream.rangeClosed(0, Character.MAX_CODE_POINT)
                            .filter(character -> characters.getGlyphId(character) != 0)
                            .forEach(all::set);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            printed.or(all);
        }
        return printed;
    }

    private TrueTypeFont font(Face face) {
        SoftReference<TrueTypeFont> kept = read.get(face.file());
        @Nullable TrueTypeFont font = kept == null ? null : kept.get();
        if (font == null) {
            font = parse(face.file());
            read.put(face.file(), new SoftReference<>(font));
        }
        return font;
    }

    private static TrueTypeFont parse(String file) {
        try (InputStream in = PaperFonts.class.getResourceAsStream("/letter/fonts/" + file)) {
            if (in == null) {
                throw new IllegalStateException("the font " + file + " is missing");
            }
            return new TTFParser().parse(new RandomAccessReadBuffer(in));
        } catch (IOException e) {
            throw new UncheckedIOException("the font " + file + " cannot be read", e);
        }
    }

    /** Most letters need two or three of the fonts. */
    private final class Lazily extends PDFontSupplier {
        private final PDDocument document;
        private final Face face;

        Lazily(PDDocument document, Face face) {
            super(null);
            this.document = document;
            this.face = face;
        }

        @Override
        public PDFont supply() {
            try {
                return PDType0Font.load(document, font(face), true);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
