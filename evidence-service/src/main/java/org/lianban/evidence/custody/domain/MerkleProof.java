package org.lianban.evidence.custody.domain;

import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks proofs about a Merkle tree without having it (RFC 9162 §2.1.3.2 and §2.1.4.2). */
public final class MerkleProof {
    private MerkleProof() {}

    /** Whether the leaf stands at this index of the tree with this size and root. */
    public static boolean includes(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = MerkleTree.node(sibling, hash);
                int skipped = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                hash = MerkleTree.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
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
        long node = earlierSize - 1;
        long last = laterSize - 1;
        int full = Long.numberOfTrailingZeros(earlierSize);
        node >>= full;
        last >>= full;
        Iterator<Hash> hashes = path.iterator();
        // A full earlier tree is a subtree of the later one: its root need not be told.
        @Nullable Hash start = Long.bitCount(earlierSize) == 1 ? earlierRoot : next(hashes);
        if (start == null) {
            return false;
        }
        Hash earlier = start;
        Hash later = start;
        while (hashes.hasNext()) {
            if (last == 0) {
                return false;
            }
            Hash sibling = hashes.next();
            if ((node & 1) == 1 || node == last) {
                earlier = MerkleTree.node(sibling, earlier);
                later = MerkleTree.node(sibling, later);
                int skipped = (node & 1) == 1 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= skipped;
                last >>= skipped;
            } else {
                later = MerkleTree.node(later, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && earlier.equals(earlierRoot) && later.equals(laterRoot);
    }

    private static @Nullable Hash next(Iterator<Hash> hashes) {
        return hashes.hasNext() ? hashes.next() : null;
    }
}
