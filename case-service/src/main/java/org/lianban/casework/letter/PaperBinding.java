package org.lianban.casework.letter;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.PageMode;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.counter.Occasion;

/** Puts papers behind their index into one document, with a bookmark each. */
final class PaperBinding {
    private PaperBinding() {}

    static void bind(
            byte[] index,
            List<BoundLetter> letters,
            String title,
            MatterId matter,
            LocalDate on,
            OutputStream to)
            throws IOException {
        List<PDDocument> sources = new ArrayList<>();
        try (PDDocument bundle = new PDDocument(IOUtils.createTempFileOnlyStreamCache())) {
            PDDocumentOutline outline = new PDDocumentOutline();
            VoidStamp stamp = new VoidStamp();
            append(bundle, sources, Loader.loadPDF(index), "目录", outline);
            for (int n = 0; n < letters.size(); n++) {
                BoundLetter letter = letters.get(n);
                @Nullable Paper paper = letter.paper();
                if (paper != null) {
                    String name = (n + 1) + " " + letter.name();
                    int first = bundle.getNumberOfPages();
                    append(bundle, sources, paper.open(), name, outline);
                    stamp.on(bundle, first, letter.voided());
                }
            }
            describe(bundle, outline, title, on);
            UUID id = matter.value();
            bundle.setDocumentId(id.getMostSignificantBits() ^ id.getLeastSignificantBits());
            bundle.save(to, CompressParameters.DEFAULT_COMPRESSION);
        } finally {
            sources.forEach(PaperBinding::close);
        }
    }

    // A source stays open until the whole is written: its pages are read only then.
    private static void append(
            PDDocument bundle,
            List<PDDocument> sources,
            PDDocument source,
            String name,
            PDDocumentOutline outline)
            throws IOException {
        sources.add(source);
        int first = bundle.getNumberOfPages();
        new PDFMergerUtility().appendDocument(bundle, source);
        PDPageFitDestination begins = new PDPageFitDestination();
        begins.setPage(bundle.getPage(first));
        PDOutlineItem bookmark = new PDOutlineItem();
        bookmark.setTitle(name);
        bookmark.setDestination(begins);
        outline.addLast(bookmark);
    }

    private static void describe(
            PDDocument bundle, PDDocumentOutline outline, String title, LocalDate on) {
        PDDocumentCatalog catalog = bundle.getDocumentCatalog();
        catalog.setDocumentOutline(outline);
        catalog.setPageMode(PageMode.USE_OUTLINES);
        catalog.setLanguage("zh-CN");
        // What was bound together claims no conformance; each paper by itself has its own.
        catalog.setMetadata(null);
        PDDocumentInformation about = new PDDocumentInformation();
        about.setTitle("案件文书：" + title);
        about.setProducer("Lianban");
        about.setCreationDate(GregorianCalendar.from(on.atStartOfDay(Occasion.ZONE)));
        bundle.setDocumentInformation(about);
    }

    private static void close(PDDocument source) {
        try {
            source.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
