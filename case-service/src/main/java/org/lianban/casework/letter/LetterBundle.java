package org.lianban.casework.letter;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.lianban.casework.letter.domain.BundleLine;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.kernel.contract.MatterId;

/**
 * A matter's letters as one PDF: an index, then every paper as it was made, with a bookmark each.
 * Void ones stay in their place, as in a file (卷宗), and are marked. The same letters give the same
 * bytes.
 */
@ApplicationScoped
class LetterBundle {
    private final LetterPress press;
    private final LetterPrinter printer;

    LetterBundle(LetterPress press, LetterPrinter printer) {
        this.press = press;
        this.printer = printer;
    }

    /**
     * @param letters at least one, in their order
     */
    void bind(MatterId matter, List<BoundLetter> letters, OutputStream to) throws IOException {
        List<Integer> lengths = letters.stream().map(BoundLetter::pages).toList();
        // The index says on which page each letter begins, and so depends on its own length.
        int front = 1;
        byte[] index = index(matter, letters, lengths, front);
        while (pages(index) > front) {
            front = pages(index);
            index = index(matter, letters, lengths, front);
        }
        LetterContent last = letters.getLast().content();
        PaperBinding.bind(index, letters, last.text("caseTitle"), matter, day(letters), to);
    }

    private byte[] index(
            MatterId matter, List<BoundLetter> letters, List<Integer> lengths, int front) {
        List<BundleLine> lines = new ArrayList<>();
        int next = front + 1;
        for (int n = 0; n < letters.size(); n++) {
            lines.add(line(n + 1, letters.get(n), pages(next, lengths.get(n))));
            next += lengths.get(n);
        }
        String title = letters.getLast().content().text("caseTitle");
        return printer.setMarked(press.index(title, lines), matter.value(), day(letters));
    }

    private static BundleLine line(int position, BoundLetter bound, String pages) {
        LetterContent letter = bound.content();
        return new BundleLine(
                position,
                letter.printedNumber(),
                letter.letter().kind().title(),
                letter.issuer().name(),
                letter.printedDay(),
                pages,
                bound.standing(),
                bound.digest());
    }

    // Of a paper that is being made there is none.
    private static String pages(int first, int length) {
        if (length == 0) {
            return "—";
        }
        return length == 1 ? String.valueOf(first) : first + "–" + (first + length - 1);
    }

    // The bundle is of the day of its last letter, whenever it is bound.
    private static LocalDate day(List<BoundLetter> letters) {
        var stamp = letters.getLast().content().stamp();
        if (stamp == null) {
            throw new IllegalArgumentException("a draft is not bound");
        }
        return stamp.issuedOn();
    }

    private static int pages(byte[] paper) {
        try (PDDocument document = Loader.loadPDF(paper)) {
            return document.getNumberOfPages();
        } catch (IOException e) {
            throw new UncheckedIOException("a paper that was made is not legible", e);
        }
    }
}
