package org.lianban.acceptance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A file on its way through the public door by hand: sent as far as it is told to be. */
final class UploadLine implements AutoCloseable {
    private static final int SILENCE_MILLIS = 5_000;

    private final Socket socket;
    private final byte[] bytes;
    private int sent;

    /**
     * @param token of the officer who announced the upload
     */
    UploadLine(URI door, String token, String upload, byte[] bytes) throws IOException {
        this.socket = new Socket(door.getHost(), door.getPort());
        this.bytes = bytes.clone();
        String head =
                String.join(
                        "\r\n",
                        "PUT /api/v1/evidence-uploads/" + upload + "/content HTTP/1.1",
                        "Host: " + door.getAuthority(),
                        "Connection: close",
                        "Authorization: Bearer " + token,
                        "Content-Type: application/octet-stream",
                        "Content-Length: " + bytes.length,
                        "",
                        "");
        socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
    }

    /** Sends what is missing of the first so many bytes. */
    void sendTo(int end) throws IOException {
        socket.getOutputStream().write(bytes, sent, end - sent);
        socket.getOutputStream().flush();
        sent = end;
    }

    /** The whole answer: until the door closes, or has said nothing more for a while. */
    String answer() throws IOException {
        socket.setSoTimeout(SILENCE_MILLIS);
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try {
            socket.getInputStream().transferTo(said);
        } catch (SocketTimeoutException e) {
            // A refused body that is not read to its end may keep the line open.
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
