package org.lianban.casework.transfer.domain;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.CanonicalJson;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;

/**
 * Exactly what a transfer hands over: parties and rights, evidence, open measures with their goods,
 * open clocks. The same content has the same digest, in whatever order it was gathered.
 *
 * @param from who hands over
 * @param items in the order of their kinds and ids
 */
public record Selection(MatterId matter, OfficeId from, List<SelectedItem> items) {
    private static final String ALGORITHM = "sha256:";

    public Selection {
        items = items.stream().sorted(Comparator.comparing(SelectedItem::key)).toList();
    }

    /** RFC 8785: what the digest is taken of. */
    public String canonicalJson() {
        return CanonicalJson.of(
                Map.of(
                        "matterId",
                        matter.toString(),
                        "from",
                        from.value(),
                        "items",
                        items.stream().map(SelectedItem::json).toList()));
    }

    /** SHA-256 over the UTF-8 bytes of the canonical form, with the algorithm's name. */
    public String digest() {
        try {
            byte[] digest =
                    MessageDigest.getInstance("SHA-256")
                            .digest(canonicalJson().getBytes(StandardCharsets.UTF_8));
            return ALGORITHM + HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    /** How this one differs from an earlier one, in the order of the entries. */
    public List<SelectionDifference> since(Selection earlier) {
        Map<String, SelectedItem> before = byKey(earlier);
        Map<String, SelectedItem> now = byKey(this);
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(now.keySet());
        List<SelectionDifference> differences = new ArrayList<>();
        for (String key : keys) {
            @Nullable SelectionDifference difference = difference(before.get(key), now.get(key));
            if (difference != null) {
                differences.add(difference);
            }
        }
        return differences;
    }

    private static Map<String, SelectedItem> byKey(Selection selection) {
        Map<String, SelectedItem> items = new TreeMap<>();
        selection.items.forEach(item -> items.put(item.key(), item));
        return items;
    }

    private static @Nullable SelectionDifference difference(
            @Nullable SelectedItem before, @Nullable SelectedItem now) {
        if (before == null) {
            return now == null ? null : of(now, SelectionDifference.Change.ADDED, List.of());
        }
        if (now == null) {
            return of(before, SelectionDifference.Change.REMOVED, List.of());
        }
        List<String> what = changed(before.says(), now.says());
        return what.isEmpty() ? null : of(now, SelectionDifference.Change.CHANGED, what);
    }

    private static SelectionDifference of(
            SelectedItem item, SelectionDifference.Change change, List<String> what) {
        return new SelectionDifference(item.kind(), item.id(), change, what);
    }

    private static List<String> changed(Map<String, String> before, Map<String, String> now) {
        TreeSet<String> names = new TreeSet<>(before.keySet());
        names.addAll(now.keySet());
        return names.stream()
                .filter(name -> !Objects.equals(before.get(name), now.get(name)))
                .toList();
    }
}
