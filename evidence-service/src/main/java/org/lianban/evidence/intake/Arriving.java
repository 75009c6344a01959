package org.lianban.evidence.intake;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.function.LongConsumer;

/**
 * Bytes as they come: counted against what was announced, with their beginning and end remembered
 * to tell what they are.
 */
final class Arriving extends FilterInputStream {
    /** It ended too early, or did not end. */
    static final class LengthDiffers extends IOException {
        private static final long serialVersionUID = 1L;

        LengthDiffers() {
            super("not as long as announced");
        }
    }

    /** The sender is gone. */
    static final class Broken extends IOException {
        private static final long serialVersionUID = 1L;

        Broken(IOException cause) {
            super("the sender is gone", cause);
        }
    }

    private static final int REMEMBERED = 64 * 1024;

    private final long announced;
    private final LongConsumer progress;
    private final byte[] head;
    private byte[] tail = new byte[0];
    private long count;

    Arriving(InputStream bytes, long announced, LongConsumer progress) {
        super(bytes);
        this.announced = announced;
        this.progress = progress;
        this.head = new byte[(int) Math.min(REMEMBERED, announced)];
    }

    byte[] head() {
        return Arrays.copyOf(head, (int) Math.min(head.length, count));
    }

    byte[] tail() {
        return tail.clone();
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int from, int most) throws IOException {
        int length;
        try {
            length = super.read(bytes, from, most);
        } catch (IOException e) {
            throw new Broken(e);
        }
        if (length < 0 ? count < announced : count + length > announced) {
            throw new LengthDiffers();
        }
        if (length > 0) {
            remember(bytes, from, length);
            count += length;
            progress.accept(count);
        }
        return length;
    }

    private void remember(byte[] bytes, int from, int length) {
        if (count < head.length) {
            System.arraycopy(
                    bytes, from, head, (int) count, (int) Math.min(length, head.length - count));
        }
        // Only what can be of the last bytes is copied.
        long untilEnd = announced - count - length;
        if (untilEnd < REMEMBERED) {
            byte[] longer = Arrays.copyOf(tail, tail.length + length);
            System.arraycopy(bytes, from, longer, tail.length, length);
            int over = Math.max(0, longer.length - REMEMBERED);
            tail = Arrays.copyOfRange(longer, over, longer.length);
        }
    }
}
