package org.lianban.evidence.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.lianban.evidence.As;
import org.lianban.evidence.Scene;
import org.lianban.kernel.contract.PersonId;

/** A request by hand, to be held up, cut off, or sent without a length. */
final class Line implements AutoCloseable {
    private static final int SILENCE_MILLIS = 5_000;

    private final Socket socket;

    Line(String server, String requestLine, PersonId sender, String... headers) throws IOException {
        URI address = URI.create(server);
        socket = new Socket(address.getHost(), address.getPort());
        StringBuilder head = new StringBuilder(requestLine).append(" HTTP/1.1\r\n");
        head.append("Host: localhost\r\nConnection: close\r\nAuthorization: Bearer ")
                .append(As.token(Scene.account(sender)))
                .append("\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        send(head.append("\r\n").toString().getBytes(StandardCharsets.US_ASCII));
    }

    void send(byte[] bytes) throws IOException {
        socket.getOutputStream().write(bytes);
        socket.getOutputStream().flush();
    }

    /** A piece of a body whose length nobody knows. */
    void chunk(byte[] bytes) throws IOException {
        send((Integer.toHexString(bytes.length) + "\r\n").getBytes(StandardCharsets.US_ASCII));
        send(bytes);
        send("\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    /** The whole answer: until the server closes, or has said nothing more for a while. */
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
