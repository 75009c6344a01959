package org.lianban.evidence.item.domain;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * A text in plain signs (NFKC, sign by sign), and from where in the text each of them came: what is
 * found in the one is changed in the other without touching the rest.
 */
final class PlainText {
    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> begins = new ArrayList<>();
    private final List<Integer> ends = new ArrayList<>();

    private PlainText() {}

    static PlainText of(String text) {
        PlainText read = new PlainText();
        int at = 0;
        while (at < text.length()) {
            int next = at + Character.charCount(text.codePointAt(at));
            read.add(text.substring(at, next), at, next);
            at = next;
        }
        return read;
    }

    private void add(String sign, int begin, int end) {
        String folded = Normalizer.normalize(sign, Normalizer.Form.NFKC);
        plain.append(folded);
        for (int i = 0; i < folded.length(); i++) {
            begins.add(begin);
            ends.add(end);
        }
    }

    String plain() {
        return plain.toString();
    }

    /** Where in the text a part begins that begins here in the plain one. */
    int begin(int place) {
        return begins.get(place);
    }

    /** Where in the text a part ends that ends before this place in the plain one. */
    int end(int place) {
        return ends.get(place - 1);
    }
}
