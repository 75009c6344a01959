package org.lianban.acceptance;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** The wire between browsers and a server: it can be cut, or go dead without a word. */
final class Wire implements AutoCloseable {
    private enum State {
        WHOLE,
        /** What is sent is lost, and nobody is told. */
        DEAD,
        CUT
    }

    private final URI server;
    private final ServerSocket end;
    private final Set<Socket> sockets = ConcurrentHashMap.newKeySet();
    private volatile State state = State.WHOLE;

    private Wire(URI server, ServerSocket end) {
        this.server = server;
        this.end = end;
    }

    static Wire to(URI server) {
        try {
            var end = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
            var wire = new Wire(server, end);
            Thread.startVirtualThread(wire::serve);
            return wire;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Where the browser's end is. */
    URI address() {
        return URI.create("http://127.0.0.1:" + end.getLocalPort());
    }

    void cut() {
        state = State.CUT;
        closeSockets();
    }

    void goDead() {
        state = State.DEAD;
    }

    /** What was lost stays lost: connections begin anew. */
    void mend() {
        closeSockets();
        state = State.WHOLE;
    }

    @Override
    public void close() {
        cut();
        closed(end);
    }

    private void serve() {
        try {
            while (true) {
                Socket browser = kept(end.accept());
                if (state == State.CUT) {
                    closed(browser);
                } else {
                    Socket behind = kept(new Socket(server.getHost(), server.getPort()));
                    Thread.startVirtualThread(() -> carry(browser, behind));
                    Thread.startVirtualThread(() -> carry(behind, browser));
                }
            }
        } catch (IOException over) {
            closeSockets();
        }
    }

    private void carry(Socket from, Socket to) {
        byte[] some = new byte[8_192];
        try {
            var in = from.getInputStream();
            var out = to.getOutputStream();
            for (int read = in.read(some); read >= 0; read = in.read(some)) {
                if (state != State.DEAD) {
                    out.write(some, 0, read);
                }
            }
        } catch (IOException ended) {
            // One of the two has gone, or the wire was cut: the other end is to know.
        }
        closed(from);
        closed(to);
        sockets.remove(from);
        sockets.remove(to);
    }

    private Socket kept(Socket socket) {
        sockets.add(socket);
        return socket;
    }

    private void closeSockets() {
        sockets.forEach(Wire::closed);
    }

    private static void closed(Closeable socket) {
        try {
            socket.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
