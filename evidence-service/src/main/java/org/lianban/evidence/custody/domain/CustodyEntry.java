package org.lianban.evidence.custody.domain;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.lianban.kernel.contract.CanonicalJson;

/**
 * One act upon one item, as it stands in the log for ever.
 *
 * <p>{@code v} 1 had neither {@code tool} nor {@code requestId}; everything else means the same.
 *
 * @param sequence gap-free from 1 within the item
 * @param previous the item's entry before, by its leaf; absent for the first
 * @param recordedAt when it was written down (system time, UTC)
 */
public record CustodyEntry(
        CustodyNote note,
        long sequence,
        @Nullable Hash previous,
        Instant recordedAt,
        Writing writing) {
    private static final int VERSION = 2;

    /**
     * The exact bytes that are hashed: canonical JSON (RFC 8785), so that anybody can repeat it.
     */
    public String canonical() {
        Map<String, @Nullable Object> object = new HashMap<>();
        object.put("v", VERSION);
        object.put("log", note.log());
        object.put("matterId", note.matter().toString());
        object.put("evidenceId", note.evidence().toString());
        object.put("sequence", sequence);
        object.put("previous", previous == null ? null : previous.toString());
        object.put("action", note.action().name());
        object.put("actor", actor());
        object.put("occurredAt", note.occasion().at().toString());
        object.put("recordedAt", recordedAt.toString());
        object.put("particulars", note.particulars());
        object.put("tool", writing.tool());
        object.put("requestId", writing.requestId());
        return CanonicalJson.of(object);
    }

    /** What stands for this entry in the tree. */
    public Hash leaf() {
        return leafOf(canonical());
    }

    static Hash leafOf(String canonical) {
        return MerkleTree.leaf(canonical.getBytes(StandardCharsets.UTF_8));
    }

    private Map<String, @Nullable Object> actor() {
        Map<String, @Nullable Object> actor = new HashMap<>();
        actor.put("kind", note.occasion().by().kind().name());
        actor.put("id", note.occasion().by().id());
        var office = note.occasion().by().office();
        actor.put("office", office == null ? null : office.value());
        return actor;
    }
}
