package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("哈希块的路径只有一种写法")
class TilePathTest {
    @ParameterizedTest(name = "第{0}层第{1}块宽{2}：{3}")
    @CsvSource({
        "0, 0, 256, tile/0/000",
        "0, 5, 1, tile/0/005.p/1",
        "1, 999, 255, tile/1/999.p/255",
        "0, 1000, 256, tile/0/x001/000",
        "0, 1234067, 256, tile/0/x001/x234/067",
        "63, 1234067, 12, tile/63/x001/x234/067.p/12",
        "0, 36028797018963967, 256, tile/0/x036/x028/x797/x018/x963/967",
    })
    @DisplayName("写出与读入互逆")
    void writesAndReadsTheSamePath(int level, long index, int width, String path) {
        var tile = new TilePath(level, index, width);
        assertThat(tile.path()).isEqualTo(path);
        assertThat(TilePath.parse(path)).contains(tile);
    }

    @ParameterizedTest(name = "「{0}」不是哈希块路径")
    @ValueSource(
            strings = {
                "",
                "tile",
                "tile/0",
                "tile/0/",
                "/tile/0/000",
                "tile/0/000/",
                "tile/00/000",
                "tile/64/000",
                "tile/-1/000",
                "tile/+1/000",
                "tile/0/0",
                "tile/0/0000",
                "tile/0/-01",
                "tile/0/x000/000",
                "tile/0/x000/x001/000",
                "tile/0/001/000",
                "tile/0/x001",
                "tile/0/X001/000",
                "tile/0/000.p/0",
                "tile/0/000.p/256",
                "tile/0/000.p/257",
                "tile/0/000.p/01",
                "tile/0/000.p/-1",
                "tile/0/000.p/",
                "tile/0/000.p",
                "tile/0/000.p/1/",
                "tile/entries/000",
                "tile/0/../000",
                "tile/0/000\n",
                "tile/0/٠٠٠",
                "tile/0/x036/x028/x797/x018/x963/968",
                "tile/0/x999/x999/x999/x999/x999/x999/999",
                "tile/99999999999999999999/000",
            })
    @DisplayName("其他任何写法一律不认")
    void refusesEverythingElse(String path) {
        assertThat(TilePath.parse(path)).isEmpty();
    }

    @Test
    @DisplayName("超长输入不认且不耗时")
    void refusesAVeryLongPath() {
        assertThat(TilePath.parse("tile/0/" + "x000/".repeat(1_000_000) + "000"))
                .isEmpty();
    }

    @Test
    @DisplayName("随机路径改动任一字符，或不认，或是另一块")
    void everyChangedCharacterIsRefusedOrAnotherTile() {
        var random = new Random(20261121);
        for (int i = 0; i < 200; i++) {
            var tile = new TilePath(random.nextInt(64), random.nextLong(1L << 55), 1 + random.nextInt(256));
            String path = tile.path();
            for (int at = 0; at < path.length(); at++) {
                String changed = path.substring(0, at) + (char) (path.charAt(at) ^ 1) + path.substring(at + 1);
                assertThat(TilePath.parse(changed)).isNotEqualTo(TilePath.parse(path));
            }
        }
    }

    @Test
    @DisplayName("不存在的块造不出来")
    void cannotNameAnImpossibleTile() {
        assertThatThrownBy(() -> new TilePath(-1, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(64, 0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, -1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, Long.MAX_VALUE, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TilePath(0, 0, 257)).isInstanceOf(IllegalArgumentException.class);
    }
}
