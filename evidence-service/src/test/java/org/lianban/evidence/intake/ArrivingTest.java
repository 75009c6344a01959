package org.lianban.evidence.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArrivingTest {
    private static final int REMEMBERED = 64 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {1, REMEMBERED - 1, REMEMBERED, REMEMBERED + 1, 1_000_000})
    void beginning_and_end_are_remembered(int length) throws IOException {
        byte[] bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        Arriving arriving = new Arriving(new ByteArrayInputStream(bytes), length, x -> {});
        byte[] piece = new byte[10_007];
        while (arriving.read(piece, 0, piece.length) >= 0) {
            // to the end
        }
        int kept = Math.min(length, REMEMBERED);
        assertThat(arriving.head()).isEqualTo(Arrays.copyOf(bytes, kept));
        assertThat(arriving.tail()).isEqualTo(Arrays.copyOfRange(bytes, length - kept, length));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 99, 101})
    void another_length_than_announced_is_an_error(int length) {
        InputStream arriving =
                new Arriving(new ByteArrayInputStream(new byte[length]), 100, x -> {});
        assertThatThrownBy(arriving::readAllBytes).isInstanceOf(Arriving.LengthDiffers.class);
    }

    @Test
    void a_lost_sender_is_told_from_a_lost_disk() {
        InputStream lost =
                new InputStream() {
                    @Override
                    public int read() throws IOException {
                        throw new IOException("reset");
                    }
                };
        assertThatThrownBy(new Arriving(lost, 100, x -> {})::readAllBytes)
                .isInstanceOf(Arriving.Broken.class);
    }
}
