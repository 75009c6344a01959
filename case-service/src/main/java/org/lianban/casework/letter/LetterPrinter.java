package org.lianban.casework.letter;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import jakarta.enterprise.context.ApplicationScoped;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.UUID;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterMark;
import org.lianban.casework.letter.domain.Stamp;
import org.lianban.kernel.counter.Occasion;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/**
 * Sets an issued letter on paper: PDF/A-2a of A4 pages in the measures of GB/T 9704, tagged, with
 * title, number, office and digest. The same letter gives the same bytes, whenever and wherever it
 * is set. Nothing is loaded but the fonts of {@link PaperFonts}.
 */
@ApplicationScoped
class LetterPrinter {
    private static final byte[] SCREEN_COLOURS =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private final LetterPress press;
    private final PaperFonts fonts;

    LetterPrinter(LetterPress press, PaperFonts fonts) {
        this.press = press;
        this.fonts = fonts;
    }

    /**
     * The letter as a PDF, with the mark by which it is verified. One at a time: the fonts are read
     * from while they are written.
     *
     * @throws IllegalArgumentException for a draft
     * @throws UnprintableException if a character is in none of the fonts
     */
    synchronized byte[] print(LetterContent letter, LetterMark mark) {
        Stamp stamp = letter.stamp();
        if (stamp == null) {
            throw new IllegalArgumentException("a draft is not set on paper");
        }
        return set(press.paper(letter, mark), letter.letter().letter().value(), stamp.issuedOn());
    }

    /** The same of a page that only points to papers: what cannot be printed is marked in it. */
    byte[] setMarked(String page, UUID id, LocalDate on) {
        return set(fonts.marked(page), id, on);
    }

    /** A page of XHTML as a PDF, made by its own words on that day. One at a time, as above. */
    synchronized byte[] set(String page, UUID id, LocalDate on) {
        Document text = parse(page);
        String unprintable = fonts.unprintable(text.getDocumentElement().getTextContent());
        if (!unprintable.isEmpty()) {
            throw new UnprintableException(unprintable);
        }
        try (PDDocument document = new PDDocument();
                PdfBoxRenderer renderer = renderer(text, document)) {
            renderer.createPDFWithoutClosing();
            date(document, on);
            document.setDocumentId(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
            ByteArrayOutputStream paper = new ByteArrayOutputStream();
            document.save(paper, CompressParameters.DEFAULT_COMPRESSION);
            return paper.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the letter could not be set", e);
        }
    }

    private PdfBoxRenderer renderer(Document text, PDDocument document) {
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.usePDDocument(document);
        builder.withW3cDocument(text, "");
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
        builder.useExternalResourceAccessControl(
                (address, kind) -> false, ExternalResourceControlPriority.RUN_AFTER_RESOLVING_URI);
        builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
        builder.useColorProfile(SCREEN_COLOURS);
        builder.useSVGDrawer(new MarkDrawer());
        builder.withProducer("Lianban");
        fonts.offer(builder, document);
        return builder.buildPdfRenderer();
    }

    // The renderer writes when it ran; a letter is of the day it was issued.
    private static void date(PDDocument document, LocalDate on) throws IOException {
        Instant begin = on.atStartOfDay(Occasion.ZONE).toInstant();
        Calendar day = GregorianCalendar.from(begin.atZone(Occasion.ZONE));
        document.getDocumentInformation().setCreationDate(day);
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        String described = new String(metadata.toByteArray(), StandardCharsets.UTF_8);
        String dated =
                described.replaceAll(
                        "(<xmp:CreateDate>)[^<]*(</xmp:CreateDate>)",
                        "$1" + on + "T00:00:00+08:00$2");
        metadata.importXMPMetadata(dated.getBytes(StandardCharsets.UTF_8));
    }

    private static Document parse(String page) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setExpandEntityReferences(false);
            // Browsers ask for the declaration; here none may stand, for it could name files.
            String text = page.substring(page.indexOf("<html"));
            return factory.newDocumentBuilder().parse(new InputSource(new StringReader(text)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IllegalStateException("a letter's page is not well formed", e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
