package org.lianban.evidence.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.channels.Channels;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.evidence.RealParts;

@QuarkusTest
@WithTestResource(RealParts.class)
class VaultIT {
    private static final int SEGMENT = 64 * 1024;

    @Inject Vault vault;

    @ConfigProperty(name = "vault.folder")
    Path folder = Path.of("");

    private final ObjectId id = new ObjectId(UUID.randomUUID());

    @Test
    void the_digests_are_those_of_the_published_examples() throws Exception {
        // FIPS 180-4 and GB/T 32905-2016, both for "abc".
        Digests digests = kept("abc".getBytes(StandardCharsets.US_ASCII)).digests();
        assertThat(digests.length()).isEqualTo(3);
        assertThat(digests.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(digests.sm3())
                .isEqualTo("66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0");
    }

    @ParameterizedTest
    @ValueSource(
            ints = {
                1,
                SEGMENT - 57,
                SEGMENT - 56,
                SEGMENT - 55,
                SEGMENT,
                3 * SEGMENT + 1,
                5_000_000
            })
    void what_was_kept_is_read_again_from_any_place(int length) throws Exception {
        byte[] bytes = bytes(length);
        kept(bytes);
        assertThat(Channels.newInputStream(vault.open(id)).readAllBytes()).isEqualTo(bytes);
        int from = length * 2 / 3;
        try (SeekableByteChannel channel = vault.open(id)) {
            channel.position(from);
            byte[] rest = Channels.newInputStream(channel).readAllBytes();
            assertThat(rest).isEqualTo(java.util.Arrays.copyOfRange(bytes, from, length));
        }
        assertThat(vault.reread(id)).isInstanceOf(Reread.Legible.class);
    }

    @Test
    void the_bytes_lie_encrypted_and_read_only() throws Exception {
        byte[] bytes = "演示：涉案账册".repeat(1000).getBytes(StandardCharsets.UTF_8);
        kept(bytes);
        byte[] lying = Files.readAllBytes(file());
        assertThat(new String(lying, StandardCharsets.UTF_8)).doesNotContain("涉案账册");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file())))
                .isEqualTo("r--r-----");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 45, 1000, SEGMENT + 3, 200_000})
    void a_flipped_bit_anywhere_is_damage(int place) throws Exception {
        kept(bytes(200_001));
        byte[] lying = Files.readAllBytes(file());
        lying[place] ^= 1;
        overwrite(lying);
        assertThat(vault.reread(id)).isInstanceOf(Reread.Damaged.class);
    }

    @Test
    void a_cut_off_end_is_damage_and_so_is_a_missing_file() throws Exception {
        kept(bytes(200_001));
        byte[] lying = Files.readAllBytes(file());
        overwrite(java.util.Arrays.copyOf(lying, 2 * SEGMENT));
        assertThat(vault.reread(id)).isInstanceOf(Reread.Damaged.class);
        Files.delete(file());
        assertThat(vault.reread(id)).isEqualTo(new Reread.Damaged("missing"));
    }

    @Test
    void one_object_s_file_does_not_pass_for_another_s() throws Exception {
        kept(bytes(1000));
        byte[] first = Files.readAllBytes(file());
        ObjectId other = new ObjectId(UUID.randomUUID());
        Kept kept = vault.keep(other, new ByteArrayInputStream(bytes(1000)), 1000);
        QuarkusTransaction.requiringNew().run(() -> vault.enter(kept));
        Files.delete(file(other));
        Files.write(file(other), first);
        assertThat(vault.reread(other)).isInstanceOf(Reread.Damaged.class);
    }

    @Test
    void a_stream_that_breaks_or_is_too_long_leaves_nothing() throws Exception {
        InputStream breaks =
                new SequenceInputStream(
                        new ByteArrayInputStream(bytes(300_000)),
                        new InputStream() {
                            @Override
                            public int read() throws IOException {
                                throw new IOException("the line is cut");
                            }
                        });
        assertThatThrownBy(() -> vault.keep(id, breaks, 1_000_000)).hasMessage("the line is cut");
        assertThat(files()).noneMatch(file -> file.endsWith(id.toString()));
        assertThatThrownBy(() -> vault.keep(id, new ByteArrayInputStream(bytes(1001)), 1000))
                .isInstanceOf(IOException.class);
        assertThat(files()).noneMatch(file -> file.endsWith(id.toString()));
    }

    @Test
    void an_object_is_written_once() throws Exception {
        byte[] first = bytes(1000);
        kept(first);
        assertThatThrownBy(() -> vault.keep(id, new ByteArrayInputStream(bytes(10)), 10))
                .isInstanceOf(FileAlreadyExistsException.class);
        assertThat(Channels.newInputStream(vault.open(id)).readAllBytes()).isEqualTo(first);
    }

    @Test
    void what_there_is_no_room_for_is_refused_before_its_first_byte() {
        assertThatThrownBy(() -> vault.keep(id, InputStream.nullInputStream(), Long.MAX_VALUE))
                .isInstanceOf(VaultFullException.class);
    }

    private Kept kept(byte[] bytes) throws Exception {
        Kept kept = vault.keep(id, new ByteArrayInputStream(bytes), bytes.length);
        QuarkusTransaction.requiringNew().run(() -> vault.enter(kept));
        return kept;
    }

    private static byte[] bytes(int length) {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        return bytes;
    }

    private void overwrite(byte[] lying) throws IOException {
        Files.delete(file());
        Files.write(file(), lying);
    }

    private Path file() throws IOException {
        return file(id);
    }

    private Path file(ObjectId object) throws IOException {
        String name = object.toString();
        return folder.resolve(name.substring(34)).resolve(name.substring(32, 34)).resolve(name);
    }

    private Stream<Path> files() throws IOException {
        return Files.walk(folder).filter(Files::isRegularFile);
    }
}
