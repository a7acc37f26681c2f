package cn.mingjing.bench;

import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** One connection to one server, kept open as long as the server likes, over which pages are fetched one after another; it costs next to nothing itself. */
final class Visit implements AutoCloseable {

    private final URI server;
    private Socket socket = new Socket();
    private InputStream in = InputStream.nullInputStream();

    Visit(URI server) throws IOException {
        this.server = server;
        open();
    }

    private void open() throws IOException {
        socket = new Socket(server.getHost(), server.getPort());
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 64 * 1024);
    }

    /**
     * Fetches a page whole.
     *
     * @param path with query, percent-encoded
     * @throws IOException also for any answer but 200 with a length
     */
    byte[] get(String path) throws IOException {
        socket.getOutputStream()
                .write("GET %s HTTP/1.1\r\nHost: %s\r\n\r\n"
                        .formatted(path, server.getAuthority())
                        .getBytes(StandardCharsets.US_ASCII));
        String status = line();
        int length = -1;
        boolean last = false;
        for (String header = line(); !header.isEmpty(); header = line()) {
            if (header.regionMatches(true, 0, "Content-Length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).trim());
            }
            last |= header.equalsIgnoreCase("Connection: close");
        }
        if (!status.contains(" 200") || length < 0) {
            throw new IOException(path + " answered " + status + ", length " + length);
        }
        byte[] page = in.readNBytes(length);
        if (last) {
            close();
            open();
        }
        return page;
    }

    private String line() throws IOException {
        var line = new StringBuilder(64);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new EOFException("the server hung up");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
