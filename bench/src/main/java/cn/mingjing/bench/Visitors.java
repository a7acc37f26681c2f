package cn.mingjing.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;

/** A process of its own that asks a server for pages in turn and tells how long the answers took. */
public final class Visitors {

    private static final int CONNECTIONS = 16;

    private Visitors() {}

    /** As many pages as {@value #CONNECTIONS} connections can get. */
    static Load eager(Path folder, URI server, List<String> pages) throws Exception {
        return ask(folder, server, pages, 0);
    }

    /**
     * So many pages a second, whether the earlier ones have come or not.
     *
     * @return times are counted from the moment a page was due to be asked for
     */
    static Load steady(Path folder, URI server, List<String> pages, int perSecond) throws Exception {
        return ask(folder, server, pages, perSecond);
    }

    private static Load ask(Path folder, URI server, List<String> pages, int perSecond) throws Exception {
        Path list = Files.write(folder.resolve("pages.txt"), pages);
        Process visitors = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:+UseSerialGC",
                        "-Xmx256m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Visitors.class.getName(),
                        server.toString(),
                        list.toString(),
                        String.valueOf(perSecond))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(visitors.getInputStream().readAllBytes());
        if (visitors.waitFor() != 0) {
            throw new IOException("the visitors failed: " + told);
        }
        String[] figures = told.trim().split(" ");
        return new Load(Double.parseDouble(figures[0]), Double.parseDouble(figures[1]), Double.parseDouble(figures[2]));
    }

    public static void main(String[] arguments) throws Exception {
        var server = URI.create(arguments[0]);
        List<String> pages = Files.readAllLines(Path.of(arguments[1]));
        int perSecond = Integer.parseInt(arguments[2]);
        var next = new AtomicInteger();
        Callable<String> turn = () -> pages.get(Math.floorMod(next.getAndIncrement(), pages.size()));
        Load load = perSecond == 0
                ? Load.of(CONNECTIONS, number -> eagerly(server, turn))
                : Load.steady(CONNECTIONS, perSecond, number -> eagerly(server, turn));
        System.out.println(load.perSecond() + " " + load.p50() + " " + load.p99());
    }

    private static Callable<?> eagerly(URI server, Callable<String> turn) throws IOException {
        var visit = new Visit(server);
        return () -> visit.get(turn.call());
    }
}
