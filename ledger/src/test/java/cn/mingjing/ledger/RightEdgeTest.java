package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("追加记录产生的哈希块")
class RightEdgeTest {
    private static final List<Hash> LEAVES = Reference.leaves(70_000);

    @Test
    @DisplayName("分批追加与一次追加得到同样的块和根，写出的块正是布局所列")
    void batchesOfAnySizeGiveTheSameTree() {
        var random = new Random(1);
        for (int round = 0; round < 5; round++) {
            var tiles = new MemoryTiles();
            var edge = RightEdge.empty();
            while (edge.size() < LEAVES.size()) {
                long to = Math.min(LEAVES.size(), edge.size() + random.nextInt(round < 2 ? 700 : 40_000));
                var growth = edge.append(LEAVES.subList((int) edge.size(), (int) to));
                assertThat(growth.tiles().stream().map(Tile::path))
                        .containsExactlyElementsOf(TileLayout.grown(edge.size(), to));
                edge = tiles.store(growth);
            }
            var whole = MemoryTiles.of(LEAVES);
            assertThat(TileLayout.tiles(70_000))
                    .allSatisfy(tile -> assertThat(tiles.read(tile).orElseThrow())
                            .isEqualTo(whole.read(tile).orElseThrow()));
            assertThat(edge.head()).isEqualTo(new TiledTree(70_000, tiles).head());
        }
    }

    @Test
    @DisplayName("从库中读回边缘，与一直留在内存的相同")
    void loadsTheSameEdgeFromTheStore() {
        for (int size : new int[] {0, 1, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 69_999}) {
            var tiles = new MemoryTiles();
            var kept = tiles.store(RightEdge.empty().append(LEAVES.subList(0, size)));
            var loaded = RightEdge.load(size, tiles);
            assertThat(loaded).isEqualTo(kept);
            assertThat(loaded.head()).isEqualTo(new TreeHead(size, Reference.root(LEAVES.subList(0, size))));
            assertThat(tiles.reads).isLessThanOrEqualTo(3);
            assertThat(loaded.append(List.of(LEAVES.getLast())).tiles())
                    .isEqualTo(kept.append(List.of(LEAVES.getLast())).tiles());
        }
    }

    @Test
    @DisplayName("没有新记录就没有新块")
    void anEmptyBatchChangesNothing() {
        var edge = RightEdge.empty().append(LEAVES.subList(0, 300)).edge();
        var growth = edge.append(List.of());
        assertThat(growth.tiles()).isEmpty();
        assertThat(growth.edge()).isEqualTo(edge);
    }

    @Test
    @DisplayName("事务未提交时，旧边缘照旧可用")
    void anEdgeIsNotChangedByAppending() {
        var edge = RightEdge.empty().append(LEAVES.subList(0, 300)).edge();
        var head = edge.head();
        var first = edge.append(LEAVES.subList(300, 900));
        assertThat(first.edge()).isNotEqualTo(edge);
        assertThat(edge.head()).isEqualTo(head);
        assertThat(edge.append(LEAVES.subList(300, 900)).tiles()).isEqualTo(first.tiles());
    }

    @Test
    @DisplayName("缺块或块长不对，指名说出")
    void namesTheMissingTile() {
        var tiles = MemoryTiles.of(LEAVES.subList(0, 300));
        tiles.tiles.put(new TilePath(0, 1, 44), new byte[31]);
        assertThatThrownBy(() -> RightEdge.load(300, tiles))
                .isInstanceOfSatisfying(
                        MissingTileException.class, e -> assertThat(e.tile()).isEqualTo(new TilePath(0, 1, 44)));
        tiles.tiles.remove(new TilePath(0, 1, 44));
        assertThatThrownBy(() -> RightEdge.load(300, tiles)).isInstanceOf(MissingTileException.class);
        assertThatThrownBy(() -> new TiledTree(300, tiles).head()).isInstanceOf(MissingTileException.class);
    }
}
