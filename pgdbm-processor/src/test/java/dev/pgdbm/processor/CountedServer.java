package dev.pgdbm.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** The shared server behind a port of its own, at which connections are counted. */
final class CountedServer implements AutoCloseable {
    private final ServerSocket door;
    private final AtomicInteger connections = new AtomicInteger();
    private final ExecutorService pipes = Executors.newCachedThreadPool();

    CountedServer() throws IOException {
        door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        pipes.execute(this::accept);
    }

    /** Its URL, as {@code -Apgdbm.check.url}. */
    String url() {
        return CheckServer.url().replaceFirst(":\\d+/", ":" + door.getLocalPort() + "/");
    }

    int connections() {
        return connections.get();
    }

    private void accept() {
        int port = URI.create(CheckServer.url()).getPort();
        try {
            while (true) {
                Socket client = door.accept();
                connections.incrementAndGet();
                Socket server = new Socket(InetAddress.getLoopbackAddress(), port);
                pipes.execute(() -> copy(client, server));
                pipes.execute(() -> copy(server, client));
            }
        } catch (IOException closed) {
            pipes.shutdown();
        }
    }

    private static void copy(Socket from, Socket to) {
        try (from;
                to) {
            from.getInputStream().transferTo(to.getOutputStream());
        } catch (IOException closed) {
            // The other direction closed both.
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
