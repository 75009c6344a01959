package org.lianban.casework.letter.domain;

import java.util.List;

/**
 * A line of the index of a matter's letters.
 *
 * @param number empty if its kind has none
 * @param pages in the bundle, {@code 3–4}; a dash of what is not in it
 * @param standing 有效, or since when and why it is void
 * @param digest SHA-256 over its paper, in groups that the eye can compare; none if it has no paper
 *     yet
 */
public record BundleLine(
        int position,
        String number,
        String title,
        String office,
        String day,
        String pages,
        String standing,
        List<String> digest) {
    public BundleLine {
        digest = List.copyOf(digest);
    }
}
