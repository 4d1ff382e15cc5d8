package dev.pgdbm.embedded.single;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketException;
import java.util.Properties;
import java.util.function.Supplier;
import javax.net.SocketFactory;

/** The door through which pgJDBC, which makes it by its name, comes to a server without an address. */
public final class ProtocolSocketFactory extends SocketFactory {
    /** The property with the {@code Supplier<Socket>} that gives the socket; of another type than text, so no URL can set it. */
    static final String SOCKET = "pgdbm.socket";

    private final Properties properties;

    /** For pgJDBC, which hands the properties of the connection on. */
    public ProtocolSocketFactory(Properties properties) {
        this.properties = properties;
    }

    @Override
    public Socket createSocket() throws IOException {
        if (properties.get(SOCKET) instanceof Supplier<?> supplier && supplier.get() instanceof Socket socket) {
            return socket;
        }
        throw new SocketException("a single-user server takes one connection at a time");
    }

    @Override
    public Socket createSocket(String host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(String host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port) throws IOException {
        return createSocket();
    }

    @Override
    public Socket createSocket(InetAddress host, int port, InetAddress local, int localPort) throws IOException {
        return createSocket();
    }
}
