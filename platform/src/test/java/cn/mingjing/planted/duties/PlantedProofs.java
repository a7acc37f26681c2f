package cn.mingjing.planted.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.duties.Clause;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Run only by the test of the recorder: its name keeps it out of every other run. */
@Clause("P-0")
public class PlantedProofs {

    @Test
    @Clause("P-1")
    @DisplayName("通过的证明")
    void passes() {
        assertThat("明镜").hasSize(2);
    }

    @Test
    @Clause("P-2")
    void fails() {
        assertThat("明镜").hasSize(3);
    }

    @Test
    @Disabled("planted: a proof that somebody switched off")
    @Clause("P-3")
    void sleeps() {}
}
