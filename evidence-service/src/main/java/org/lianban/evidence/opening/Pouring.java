package org.lianban.evidence.opening;

import jakarta.ws.rs.core.StreamingOutput;
import java.io.EOFException;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * Bytes on their way out, piece by piece: memory does not grow with length. The first piece is read
 * before anything is answered, so that damage at its place is a plain refusal. Damage further on
 * ends the connection: the reader gets less than was announced, never something else.
 */
final class Pouring implements StreamingOutput {
    private static final int PIECE = 64 * 1024;

    /** What to do when the rest cannot be read any more. */
    interface Breaking {
        void broken(IOException failure);
    }

    private final SeekableByteChannel bytes;
    private final ByteBuffer piece = ByteBuffer.allocate(PIECE);
    private final Breaking breaking;
    private long left;

    private Pouring(SeekableByteChannel bytes, long length, Breaking breaking) {
        this.bytes = bytes;
        this.left = length;
        this.breaking = breaking;
    }

    /** Goes to the first byte and reads a piece; the channel is closed with the last. */
    static Pouring of(SeekableByteChannel bytes, long first, long length, Breaking breaking)
            throws IOException {
        bytes.position(first);
        Pouring pouring = new Pouring(bytes, length, breaking);
        pouring.fill();
        return pouring;
    }

    @Override
    public void write(OutputStream out) throws IOException {
        try (bytes) {
            while (left > 0) {
                out.write(piece.array(), 0, piece.limit());
                left -= piece.limit();
                if (!filled()) {
                    return;
                }
            }
        }
    }

    private boolean filled() {
        try {
            fill();
            return true;
        } catch (IOException e) {
            breaking.broken(e);
            return false;
        }
    }

    private void fill() throws IOException {
        piece.clear().limit((int) Math.min(PIECE, left));
        while (piece.hasRemaining()) {
            if (bytes.read(piece) < 0) {
                throw new EOFException("it ends before its length");
            }
        }
        piece.flip();
    }
}
