package org.lianban.casework.letter.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A line of a list.
 *
 * @param texts by the names of {@link LetterColumn}
 */
public record LetterItem(Map<String, String> texts) {
    private static final int GROUP = 8;

    public LetterItem {
        texts = Map.copyOf(texts);
    }

    /** The column's text; empty if there is nothing to say. */
    public String text(String key) {
        return texts.getOrDefault(key, "");
    }

    /** The column's text, or a dash. */
    public String shown(String key) {
        return text(key).isEmpty() ? "—" : text(key);
    }

    public List<String> lines(String key) {
        return text(key).lines().toList();
    }

    /** A digest in groups that the eye can compare. */
    public List<String> groups(String key) {
        String digest = text(key);
        List<String> groups = new ArrayList<>();
        for (int start = 0; start < digest.length(); start += GROUP) {
            groups.add(digest.substring(start, Math.min(start + GROUP, digest.length())));
        }
        return groups;
    }
}
