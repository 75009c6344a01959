package org.lianban.kernel.counter;

import java.util.Locale;

/** The same words in both languages of the officers. */
public record Wording(String zh, String en) {
    public Wording {
        if (zh == null || en == null || zh.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("words are missing in one language");
        }
    }

    /** Chinese unless English is asked for. */
    public String in(Locale language) {
        return language.getLanguage().equals("en") ? en : zh;
    }
}
