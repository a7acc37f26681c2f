package cn.mingjing.recording.collecting;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.China;
import cn.mingjing.recording.Collecting.CardFile;
import cn.mingjing.recording.Collecting.DeviceTime;
import cn.mingjing.recording.Collecting.DeviceTime.Source;
import java.time.LocalDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("录制时间：文件名写明的从文件名，没有写明或者写得不成时间的从最后修改时间")
class CardTimesTest {

    private static final LocalDateTime WRITTEN = LocalDateTime.parse("2026-11-19T09:55:00");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DCIM/DSJ-A5-000123_20261119093012.MP4    | 2026-11-19T09:30:12 | 2026-11-19T09:55:00 | NAME
            2026-11-19 09_30_12.mp4                  | 2026-11-19T09:30:12 | 2026-11-19T09:55:00 | NAME
            VID_20261119_093012.mp4                  | 2026-11-19T09:30:12 | 2026-11-19T09:55:00 | NAME
            2026-11-19T09-30-12.MOV                  | 2026-11-19T09:30:12 | 2026-11-19T09:55:00 | NAME
            20261119101500.MP4                       | 2026-11-19T10:15:00 | 2026-11-19T10:15:00 | NAME
            20261117093012.MP4                       | 2026-11-17T09:30:12 | 2026-11-17T09:30:12 | NAME
            DSJ-000123_20261119.MP4                  | 2026-11-19T09:55:00 | 2026-11-19T09:55:00 | LAST_WRITTEN
            20261119/DSJ-000123.MP4                  | 2026-11-19T09:55:00 | 2026-11-19T09:55:00 | LAST_WRITTEN
            DSJ-20261399093012.MP4                   | 2026-11-19T09:55:00 | 2026-11-19T09:55:00 | LAST_WRITTEN
            DSJ-120261119093012.MP4                  | 2026-11-19T09:55:00 | 2026-11-19T09:55:00 | LAST_WRITTEN
            """)
    void when_a_file_was_recorded(String path, LocalDateTime from, LocalDateTime to, Source source) {
        var file = new CardFile(path, 1, WRITTEN.atZone(China.ZONE).toInstant());
        assertThat(CardTimes.of(file)).isEqualTo(new DeviceTime(from, to, source));
    }
}
