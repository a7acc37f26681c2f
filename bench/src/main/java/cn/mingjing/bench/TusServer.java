package cn.mingjing.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/** {@code @tus/server} in a process of its own; {@code npm ci --prefix bench/tus} brings it. */
record TusServer(Process process, int port) implements AutoCloseable {

    static TusServer start(Path folder) throws IOException {
        Process process = new ProcessBuilder("node", "bench/tus/server.mjs", folder.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        var said = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.US_ASCII));
        String port = said.readLine();
        if (port == null) {
            throw new IOException("@tus/server did not start");
        }
        return new TusServer(process, Integer.parseInt(port));
    }

    @Override
    public void close() {
        process.destroy();
    }
}
