package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.duties.Clause;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("无证零售烟草案：从登记案源到结案，全程在浏览器里办理")
class TobaccoByThePagesTest {

    private static final Chromium CHROMIUM = new Chromium();

    private final ApplicationContext application;
    private final SettableClock clock;
    private final int port;

    @Autowired
    TobaccoByThePagesTest(ApplicationContext application, Clock clock, @Value("${local.server.port}") int port) {
        this.application = application;
        this.clock = (SettableClock) clock;
        this.port = port;
    }

    @AfterAll
    static void close() {
        CHROMIUM.close();
    }

    @ParameterizedTest(name = "{0} 像素宽")
    @ValueSource(ints = {1280, 360})
    @Clause("R-01")
    @DisplayName("承办、审批、审核、公示各岗位依次办理，公众核对公示，缴款后结案")
    void the_real_case_goes_the_whole_way(int width, @TempDir Path papers) throws IOException {
        Story.enterOffices(application);
        try (var screen = CHROMIUM.screen(port, width, "journey-" + width)) {
            var journey = new TobaccoJourney(screen, clock, papers, "金福家乐食品店无证零售烟草案" + width);
            journey.on(0).registers();
            journey.on(2).files();
            journey.on(4).investigates();
            journey.on(8).concludes();
            journey.on(10).isReviewed();
            journey.on(11).isTold();
            journey.on(21).isDecided();
            journey.on(22).isServed();
            journey.on(23).isPublished();
            journey.on(28).isClosed();
            assertThat(screen.flaws()).isEmpty();
        }
    }
}
