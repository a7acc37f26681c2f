package cn.mingjing.demo;

import cn.mingjing.authority.Authorities;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.RecordingLevel;
import cn.mingjing.law.RecordingStep;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.originals.Originals;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Three seconds of film that show nothing, for the recordings of the demonstration. */
@Component
class DemoFilm {

    private final Originals originals;
    private final Provisions provisions;
    private final Authorities authorities;

    DemoFilm(Originals originals, Provisions provisions, Authorities authorities) {
        this.originals = originals;
        this.provisions = provisions;
        this.authorities = authorities;
    }

    /** Whether what binds the office on that day asks for a recording of the step. */
    boolean isAsked(Office office, RecordingStep step, LocalDate day) {
        return provisions
                .ruling(Parameters.recording(step), authorities.jurisdiction(office.id()), ActKind.PENALTY, day)
                .filter(ruling -> ruling.value().compareTo(RecordingLevel.REQUIRED) >= 0)
                .isPresent();
    }

    OriginalRef named(String name) {
        try (InputStream film = Objects.requireNonNull(DemoFilm.class.getResourceAsStream("/demo/scene.mp4"))) {
            return originals.keep(film, name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
