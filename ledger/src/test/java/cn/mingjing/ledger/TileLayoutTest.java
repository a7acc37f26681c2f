package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("树的大小决定有哪些哈希块")
class TileLayoutTest {
    @Test
    @DisplayName("七万片叶：规范所举各层块数")
    void laysOutSeventyThousandAsTheSpecificationSays() {
        var tiles = TileLayout.tiles(70_000);
        assertThat(tiles.stream().filter(tile -> tile.level() == 0 && tile.isFull()))
                .hasSize(273);
        assertThat(tiles.stream().filter(tile -> tile.level() == 1 && tile.isFull()))
                .hasSize(1);
        assertThat(tiles.stream().filter(tile -> !tile.isFull()))
                .containsExactly(new TilePath(0, 273, 112), new TilePath(1, 1, 17), new TilePath(2, 0, 1));
        assertThat(tiles).hasSize(277);
    }

    @Test
    @DisplayName("二百五十六片叶：一个整块，上层一个宽一的块")
    void laysOutTwoHundredFiftySix() {
        assertThat(TileLayout.tiles(256)).containsExactly(new TilePath(0, 0, 256), new TilePath(1, 0, 1));
        assertThat(TileLayout.tiles(0)).isEmpty();
    }

    @Test
    @DisplayName("增长时只写新的和变宽的块，且一块不漏")
    void growsByExactlyTheNewAndWidenedTiles() {
        var random = new Random(6962);
        for (int i = 0; i < 300; i++) {
            long to = random.nextInt(70_001);
            long from = random.nextInt((int) to + 1);
            var added = new HashSet<>(TileLayout.tiles(to));
            added.removeAll(TileLayout.tiles(from));
            assertThat(TileLayout.grown(from, to)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(added);
        }
    }

    @Test
    @DisplayName("同一位置的块宽与布局一致，树外的位置没有块")
    void widthAtAPlaceAgreesWithTheLayout() {
        for (long size : List.of(1L, 255L, 256L, 257L, 65_536L, 70_000L)) {
            assertThat(TileLayout.tiles(size))
                    .allSatisfy(tile -> assertThat(TileLayout.tile(tile.level(), tile.index(), size))
                            .contains(tile));
        }
        assertThat(TileLayout.tile(0, 1, 256)).isEmpty();
        assertThat(TileLayout.tile(0, -1, 256)).isEmpty();
        assertThat(TileLayout.tile(0, Long.MAX_VALUE, Long.MAX_VALUE)).isEmpty();
        assertThat(TileLayout.tile(8, 0, Long.MAX_VALUE)).isEmpty();
        assertThat(TileLayout.tile(-1, 0, 256)).isEmpty();
        assertThat(TileLayout.tile(0, 0, -5)).isEmpty();
        assertThat(TileLayout.tile(7, 0, Long.MAX_VALUE)).contains(new TilePath(7, 0, 127));
    }

    @Test
    @DisplayName("台账只增不减")
    void neverShrinks() {
        assertThatThrownBy(() -> TileLayout.grown(5, 4)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> TileLayout.grown(-1, 4)).isInstanceOf(IllegalArgumentException.class);
    }
}
