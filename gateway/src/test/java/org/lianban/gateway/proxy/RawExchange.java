package org.lianban.gateway.proxy;

import io.restassured.RestAssured;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;

/** Bytes on a socket, for what no well-behaved client would send. */
final class RawExchange {
    private RawExchange() {}

    static Socket open() throws IOException {
        Socket socket = new Socket(InetAddress.getLoopbackAddress(), RestAssured.port);
        socket.setSoTimeout(20_000);
        return socket;
    }

    static String send(String requestLine, String headers) throws IOException {
        return send(requestLine, headers, "");
    }

    /** The whole answer as text; the connection ends with it. */
    static String send(String requestLine, String headers, String body) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            String head = requestLine + "\r\nHost: localhost\r\nConnection: close\r\n" + headers;
            try {
                out.write((head + "\r\n" + body).getBytes(StandardCharsets.UTF_8));
                out.flush();
            } catch (SocketException e) {
                // The door may close before the whole body is written; its answer is read below.
            }
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
