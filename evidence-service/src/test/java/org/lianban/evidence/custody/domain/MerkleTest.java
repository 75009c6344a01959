package org.lianban.evidence.custody.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Against the 103 vectors of transparency-dev/merkle and against RFC 9162's recursive definition.
 */
class MerkleTest {
    static Stream<JsonNode> vectors() throws IOException {
        try (InputStream in = MerkleTest.class.getResourceAsStream("/merkle/vectors.json")) {
            JsonNode all = new ObjectMapper().readTree(Objects.requireNonNull(in));
            assertThat(all).hasSize(103);
            return StreamSupport.stream(all.spliterator(), false);
        }
    }

    @ParameterizedTest
    @MethodSource("vectors")
    void a_proof_is_believed_exactly_when_it_proves(JsonNode vector) {
        assertThat(believed(vector))
                .as(vector.get("name").asText())
                .isEqualTo(!vector.get("wantErr").asBoolean());
    }

    @Test
    void the_root_is_that_of_the_recursive_definition() {
        MerkleTree tree = MerkleTree.empty();
        List<Hash> leaves = new ArrayList<>();
        for (int size = 0; size <= 130; size++) {
            assertThat(tree.root()).isEqualTo(defined(leaves));
            assertThat(MerkleTree.of(tree.size(), tree.edge()).root()).isEqualTo(tree.root());
            Hash leaf = MerkleTree.leaf(("entry " + size).getBytes(StandardCharsets.UTF_8));
            leaves.add(leaf);
            tree = tree.with(leaf);
        }
    }

    @Test
    void what_has_not_32_bytes_is_no_hash() {
        assertThatThrownBy(() -> Hash.of(new byte[0])).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void an_edge_of_another_size_is_no_tree() {
        assertThatThrownBy(() -> MerkleTree.of(3, List.of(Hash.over())))
                .isInstanceOf(IllegalArgumentException.class);
    }

    // RFC 9162 §2.1.1, word for word: split at the largest power of two below n.
    private static Hash defined(List<Hash> leaves) {
        return switch (leaves.size()) {
            case 0 -> Hash.over();
            case 1 -> leaves.getFirst();
            default -> {
                int left = Integer.highestOneBit(leaves.size() - 1);
                yield MerkleTree.node(
                        defined(leaves.subList(0, left)),
                        defined(leaves.subList(left, leaves.size())));
            }
        };
    }

    private static boolean believed(JsonNode vector) {
        if (Stream.of("root", "leafHash")
                .anyMatch(name -> vector.path(name).asText("-").isEmpty())) {
            // What is no hash never becomes one here: Hash.of refuses it.
            return false;
        }
        List<Hash> path = new ArrayList<>();
        vector.get("proof").forEach(hash -> path.add(hash(hash)));
        return vector.get("name").asText().startsWith("inclusion/")
                ? MerkleProof.includes(
                        hash(vector.get("leafHash")),
                        vector.get("leafIdx").asLong(),
                        vector.get("treeSize").asLong(),
                        path,
                        hash(vector.get("root")))
                : MerkleProof.continues(
                        vector.get("size1").asLong(),
                        hash(vector.get("root1")),
                        vector.get("size2").asLong(),
                        hash(vector.get("root2")),
                        path);
    }

    // Some vectors carry texts ("don't care", garbage) in a hash's place: equal ones stay equal.
    private static Hash hash(JsonNode base64) {
        byte[] bytes = Base64.getDecoder().decode(base64.asText());
        return bytes.length == 32 ? Hash.of(bytes) : Hash.over(bytes);
    }
}
