package org.lianban.notification.delivery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;

/** A mail server that knows no recipient, or says nothing at all. */
final class StubbornServer implements AutoCloseable {
    /** As servers reply: with names that are nobody's business. */
    static final String REPLY = "5.1.1 mx1.intern.example knows no such user";

    private final ServerSocket socket;
    private final boolean silent;
    private final Thread serving;
    final AtomicInteger callers = new AtomicInteger();

    private StubbornServer(int port, boolean silent) {
        try {
            this.socket = new ServerSocket(port, 50, InetAddress.getByName("127.0.0.1"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        this.silent = silent;
        this.serving = Thread.ofVirtual().start(this::serve);
    }

    static StubbornServer silent(int port) {
        return new StubbornServer(port, true);
    }

    static StubbornServer knowingNobody(int port) {
        return new StubbornServer(port, false);
    }

    /** The port is free afterwards: whoever waits for a caller lets go of it last. */
    @Override
    public void close() {
        try {
            socket.close();
            serving.join();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void serve() {
        while (!socket.isClosed()) {
            try {
                Socket caller = socket.accept();
                callers.incrementAndGet();
                if (!silent) {
                    Thread.ofVirtual().start(() -> refuse(caller));
                }
            } catch (IOException closed) {
                return;
            }
        }
    }

    private static void refuse(Socket caller) {
        try (caller;
                BufferedReader in =
                        new BufferedReader(
                                new InputStreamReader(
                                        caller.getInputStream(), StandardCharsets.UTF_8))) {
            say(caller.getOutputStream(), "220 演示");
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                say(caller.getOutputStream(), line.startsWith("RCPT") ? "550 " + REPLY : "250 ok");
            }
        } catch (IOException gone) {
            // the caller has left
        }
    }

    private static void say(OutputStream out, String line) throws IOException {
        out.write((line + "\r\n").getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
