package org.lianban.evidence.custody.domain;

import java.util.ArrayList;
import java.util.List;

/**
 * A growing Merkle tree of which only the right edge is kept: the roots of its full subtrees, from
 * the largest to the smallest. Leaf and node are hashed apart, so that neither passes for the other
 * (RFC 9162 §2.1.1).
 */
public final class MerkleTree {
    private static final byte[] LEAF = {0};
    private static final byte[] NODE = {1};

    private final long size;
    private final List<Hash> edge;

    private MerkleTree(long size, List<Hash> edge) {
        this.size = size;
        this.edge = List.copyOf(edge);
    }

    public static MerkleTree empty() {
        return new MerkleTree(0, List.of());
    }

    /**
     * The tree of this size with this right edge, as it was kept.
     *
     * @throws IllegalArgumentException if a tree of this size has another number of full subtrees
     */
    public static MerkleTree of(long size, List<Hash> edge) {
        if (size < 0 || Long.bitCount(size) != edge.size()) {
            throw new IllegalArgumentException(edge.size() + " subtrees are no tree of " + size);
        }
        return new MerkleTree(size, edge);
    }

    /** The leaf's hash of an entry's exact bytes. */
    public static Hash leaf(byte[] entry) {
        return Hash.over(LEAF, entry);
    }

    static Hash node(Hash left, Hash right) {
        return Hash.over(NODE, left.bytes(), right.bytes());
    }

    /** The tree with one leaf more. */
    public MerkleTree with(Hash leaf) {
        List<Hash> grown = new ArrayList<>(edge);
        grown.add(leaf);
        // As in adding one to a binary number: each trailing one joins two equal subtrees.
        for (long ones = size; (ones & 1) == 1; ones >>= 1) {
            Hash right = grown.removeLast();
            Hash left = grown.removeLast();
            grown.add(node(left, right));
        }
        return new MerkleTree(size + 1, grown);
    }

    /** How many leaves. */
    public long size() {
        return size;
    }

    /** Roots of the full subtrees, the largest first. */
    public List<Hash> edge() {
        return edge;
    }

    /** The head that stands for all leaves and their order. */
    public Hash root() {
        if (edge.isEmpty()) {
            return Hash.over();
        }
        Hash root = edge.getLast();
        for (Hash left : edge.reversed().subList(1, edge.size())) {
            root = node(left, root);
        }
        return root;
    }
}
