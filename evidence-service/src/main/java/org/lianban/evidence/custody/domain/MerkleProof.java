package org.lianban.evidence.custody.domain;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks proofs about a Merkle tree without having it (RFC 9162 §2.1.3.2 and §2.1.4.2). */
public final class MerkleProof {
    /** The way from a node up to the root, sibling by sibling. */
    private static final class Ascent {
        private long node;
        private long last;

        Ascent(long node, long last) {
            this.node = node;
            this.last = last;
        }

        boolean atRoot() {
            return last == 0;
        }

        /** One sibling further up; whether that sibling stands on the left. */
        boolean metLeft() {
            boolean left = (node & 1) == 1 || node == last;
            if (left) {
                // The last node of a level has no sibling until it is a right child.
                int skipped = Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            }
            node >>= 1;
            last >>= 1;
            return left;
        }
    }

    private MerkleProof() {}

    /** Whether the leaf stands at this index of the tree with this size and root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        Ascent ascent = new Ascent(index, size - 1);
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (ascent.atRoot()) {
                return false;
            }
            hash =
                    ascent.metLeft()
                            ? MerkleTree.node(sibling, hash)
                            : MerkleTree.node(hash, sibling);
        }
        return ascent.atRoot() && hash.equals(root);
    }

    /**
     * Whether the later tree begins with all leaves of the earlier one, in their order. Nothing is
     * proved from the empty tree: it begins every tree.
     */
    public static boolean continues(
            long earlierSize, Hash earlierRoot, long laterSize, Hash laterRoot, List<Hash> path) {
        if (earlierSize < 1 || laterSize < earlierSize) {
            return false;
        }
        if (earlierSize == laterSize) {
            return path.isEmpty() && earlierRoot.equals(laterRoot);
        }
        int full = Long.numberOfTrailingZeros(earlierSize);
        Ascent ascent = new Ascent((earlierSize - 1) >> full, (laterSize - 1) >> full);
        Iterator<Hash> hashes = path.iterator();
        // A full earlier tree is a subtree of the later one: its root need not be told.
        @Nullable Hash start = Long.bitCount(earlierSize) == 1 ? earlierRoot : next(hashes);
        if (start == null) {
            return false;
        }
        Hash earlier = start;
        Hash later = start;
        while (hashes.hasNext()) {
            if (ascent.atRoot()) {
                return false;
            }
            Hash sibling = hashes.next();
            if (ascent.metLeft()) {
                earlier = MerkleTree.node(sibling, earlier);
                later = MerkleTree.node(sibling, later);
            } else {
                later = MerkleTree.node(later, sibling);
            }
        }
        return ascent.atRoot() && earlier.equals(earlierRoot) && later.equals(laterRoot);
    }

    private static @Nullable Hash next(Iterator<Hash> hashes) {
        return hashes.hasNext() ? hashes.next() : null;
    }
}
