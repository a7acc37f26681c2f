package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The shared vector files, where they lie beside the project; the tests carry what they expect themselves. */
final class Vectors {
    private static final Path FOLDER = Path.of("../../shared/data/vectors");

    private Vectors() {}

    /** Where the file is present, each value a test carries must stand in it. */
    static void contain(String file, List<String> values) {
        Path path = FOLDER.resolve(file);
        if (Files.isReadable(path)) {
            try {
                assertThat(Files.readString(path)).contains(values);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
