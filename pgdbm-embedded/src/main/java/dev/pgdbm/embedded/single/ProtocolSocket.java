package dev.pgdbm.embedded.single;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.Optional;

/** A socket without a network: what is written to it is answered by a {@link Backend} when the answer is read. */
final class ProtocolSocket extends Socket {
    private final Backend backend;
    private final BackendMessages answers;
    private final Runnable whenClosed;
    private final ByteArrayOutputStream received = new ByteArrayOutputStream();
    private final InputStream input = new Answers();
    private ByteBuffer unread = ByteBuffer.allocate(0);
    private boolean begun;
    private boolean ended;

    /** @param whenClosed told once */
    ProtocolSocket(Backend backend, BackendMessages answers, Runnable whenClosed) {
        this.backend = backend;
        this.answers = answers;
        this.whenClosed = whenClosed;
    }

    @Override
    public InputStream getInputStream() {
        return input;
    }

    @Override
    public OutputStream getOutputStream() {
        return received;
    }

    /** Answers everything that has been received, if there is nothing to read otherwise. */
    private void fill() throws IOException {
        if (unread.hasRemaining()) {
            return;
        }
        ByteBuffer messages = ByteBuffer.wrap(received.toByteArray());
        received.reset();
        while (!ended && answered(FrontendMessage.from(messages, begun))) {
            // Each is answered as it comes.
        }
        received.write(messages.array(), messages.position(), messages.remaining());
        unread = ByteBuffer.wrap(answers.take());
    }

    private boolean answered(Optional<FrontendMessage> message) throws IOException {
        if (message.isEmpty()) {
            return false;
        }
        if (begun) {
            ended = !backend.answer(message.get());
        } else {
            begun = backend.startup(message.get());
        }
        return true;
    }

    private final class Answers extends InputStream {
        @Override
        public int read() throws IOException {
            fill();
            return unread.hasRemaining() ? Byte.toUnsignedInt(unread.get()) : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            fill();
            int count = Math.min(length, unread.remaining());
            unread.get(target, offset, count);
            return count == 0 && length > 0 ? -1 : count;
        }

        @Override
        public int available() {
            return unread.remaining();
        }
    }

    @Override
    public void connect(SocketAddress nowhere, int timeout) {
        // There is nothing to connect to.
    }

    @Override
    public void bind(SocketAddress nowhere) {
        // There is no address.
    }

    @Override
    public boolean isConnected() {
        return true;
    }

    @Override
    public synchronized boolean isClosed() {
        return ended;
    }

    @Override
    public synchronized void close() {
        if (!ended) {
            ended = true;
        }
        whenClosed.run();
    }

    @Override
    public void setTcpNoDelay(boolean on) {
        // Nothing is delayed.
    }

    @Override
    public boolean getTcpNoDelay() {
        return true;
    }

    @Override
    public void setKeepAlive(boolean on) {
        // It lives as long as the process.
    }

    @Override
    public boolean getKeepAlive() {
        return false;
    }

    @Override
    public synchronized void setSoTimeout(int timeout) {
        // The process answers or ends.
    }

    @Override
    public synchronized int getSoTimeout() {
        return 0;
    }

    @Override
    public synchronized void setSendBufferSize(int size) {
        // The buffer grows.
    }

    @Override
    public synchronized int getSendBufferSize() {
        return 8192;
    }

    @Override
    public synchronized void setReceiveBufferSize(int size) {
        // The buffer grows.
    }

    @Override
    public synchronized int getReceiveBufferSize() {
        return 8192;
    }
}
