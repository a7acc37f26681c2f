package cn.mingjing.demo;

import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Three seconds of film that show nothing, for the recordings of the demonstration. */
@Component
class DemoFilm {

    private final Originals originals;

    DemoFilm(Originals originals) {
        this.originals = originals;
    }

    OriginalRef named(String name) {
        try (InputStream film = Objects.requireNonNull(DemoFilm.class.getResourceAsStream("/demo/scene.mp4"))) {
            return originals.keep(film, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
