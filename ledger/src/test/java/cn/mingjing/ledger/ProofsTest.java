package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("包含证明与一致性证明")
class ProofsTest {
    private static final List<Hash> LEAVES = Reference.leaves(70_000);

    private static TreeHead head(int size) {
        return new TreeHead(size, Reference.root(LEAVES.subList(0, size)));
    }

    @Test
    @DisplayName("小树逐叶逐对：与规范递归定义相同，并能验证")
    void smallTreesAgreeWithTheDefinition() {
        for (int size = 1; size <= 40; size++) {
            var leaves = LEAVES.subList(0, size);
            var tree = new TiledTree(size, MemoryTiles.of(leaves));
            for (int i = 0; i < size; i++) {
                var proof = tree.inclusion(i);
                assertThat(proof.path()).isEqualTo(Reference.path(i, leaves));
                assertThat(proof.proves(LEAVES.get(i), head(size))).isTrue();
                assertThat(proof.proves(LEAVES.get(i + 1), head(size))).isFalse();
            }
            for (int from = 1; from <= size; from++) {
                var proof = tree.consistency(from);
                assertThat(proof.path()).isEqualTo(Reference.proof(from, leaves));
                assertThat(proof.proves(head(from), head(size))).isTrue();
            }
        }
    }

    @Test
    @DisplayName("大树随机抽查，只凭哈希块")
    void largeTreesAgreeWithTheDefinition() {
        var random = new Random(7);
        var tiles = new MemoryTiles();
        for (int size : new int[] {256, 257, 511, 4_097, 65_536, 65_537, 70_000}) {
            tiles.store(RightEdge.empty().append(LEAVES.subList(0, size)));
            for (int i = 0; i < 12; i++) {
                int index = random.nextInt(size);
                tiles.reads = 0;
                var inclusion = new TiledTree(size, tiles).inclusion(index);
                assertThat(tiles.reads).isLessThanOrEqualTo(5);
                assertThat(inclusion.path()).isEqualTo(Reference.path(index, LEAVES.subList(0, size)));
                assertThat(inclusion.proves(LEAVES.get(index), head(size))).isTrue();
                int from = 1 + random.nextInt(size);
                var consistency = new TiledTree(size, tiles).consistency(from);
                assertThat(consistency.path()).isEqualTo(Reference.proof(from, LEAVES.subList(0, size)));
                assertThat(consistency.proves(head(from), head(size))).isTrue();
            }
        }
    }

    @Test
    @DisplayName("包含证明改动任何一个字节、长短、序号或大小，一律不成立")
    void noChangedInclusionProofHolds() {
        int size = 300;
        int index = 270;
        var head = head(size);
        var leaf = LEAVES.get(index);
        var proof = new TiledTree(size, MemoryTiles.of(LEAVES.subList(0, size))).inclusion(index);
        assertThat(proof.proves(leaf, head)).isTrue();
        for (var path : changed(proof.path())) {
            assertThat(new InclusionProof(index, size, path).proves(leaf, head)).isFalse();
        }
        for (long other : new long[] {-1, 0, 269, 271, 299, 300, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(new InclusionProof(other, size, proof.path()).proves(leaf, head))
                    .isFalse();
        }
        for (long other : new long[] {-1, 0, 1, 270, 301, 512, Long.MAX_VALUE, Long.MIN_VALUE}) {
            assertThat(new InclusionProof(index, other, proof.path()).proves(leaf, head))
                    .isFalse();
        }
        assertThat(proof.proves(leaf, head(299))).isFalse();
        assertThat(proof.proves(leaf, LEAVES.getFirst())).isFalse();
    }

    @Test
    @DisplayName("一致性证明改动任何一个字节、长短或大小，一律不成立")
    void noChangedConsistencyProofHolds() {
        for (int from : new int[] {1, 255, 256, 257, 299}) {
            var earlier = head(from);
            var later = head(300);
            var path = new TiledTree(300, MemoryTiles.of(LEAVES.subList(0, 300)))
                    .consistency(from)
                    .path();
            for (var other : changed(path)) {
                assertThat(new ConsistencyProof(from, 300, other).proves(earlier, later))
                        .isFalse();
            }
            assertThat(new ConsistencyProof(from + 1, 300, path).proves(new TreeHead(from + 1, earlier.root()), later))
                    .isFalse();
            assertThat(new ConsistencyProof(from, 300, path).proves(new TreeHead(from, later.root()), later))
                    .isFalse();
            assertThat(new ConsistencyProof(from, 300, path).proves(earlier, new TreeHead(300, earlier.root())))
                    .isFalse();
            assertThat(new ConsistencyProof(300, from, path).proves(later, earlier))
                    .isFalse();
        }
    }

    @Test
    @DisplayName("空树是每棵树的开头，但只凭它唯一的根")
    void theEmptyTreeIsABeginningUnderItsOneRoot() {
        var tree = new TiledTree(5, MemoryTiles.of(LEAVES.subList(0, 5)));
        assertThat(tree.consistency(0).proves(TreeHead.empty(), head(5))).isTrue();
        assertThat(tree.consistency(0).proves(new TreeHead(0, LEAVES.getFirst()), head(5)))
                .isFalse();
        assertThat(new ConsistencyProof(0, 5, List.of(LEAVES.getFirst())).proves(TreeHead.empty(), head(5)))
                .isFalse();
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(head(5), head(5)))
                .isTrue();
        assertThat(new ConsistencyProof(5, 5, List.of()).proves(head(5), new TreeHead(5, LEAVES.getFirst())))
                .isFalse();
        assertThat(new ConsistencyProof(5, 5, List.of(LEAVES.getFirst())).proves(head(5), head(5)))
                .isFalse();
        assertThat(new TiledTree(0, tile -> Optional.empty()).head()).isEqualTo(TreeHead.empty());
    }

    @Test
    @DisplayName("树外的叶和更大的树无从证明")
    void thereIsNoProofOfWhatIsNotThere() {
        var tree = new TiledTree(5, MemoryTiles.of(LEAVES.subList(0, 5)));
        assertThatThrownBy(() -> tree.inclusion(5)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.inclusion(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(6)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> tree.consistency(-1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new TiledTree(-1, tile -> Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    /** Every byte flipped, every element left out, doubled, one more at either end, reversed. */
    private static List<List<Hash>> changed(List<Hash> path) {
        var all = new ArrayList<List<Hash>>();
        for (int i = 0; i < path.size(); i++) {
            for (int at = 0; at < Hash.SIZE; at++) {
                byte[] bytes = path.get(i).bytes();
                bytes[at] ^= 0x10;
                var flipped = new ArrayList<>(path);
                flipped.set(i, Hash.of(bytes));
                all.add(flipped);
            }
            var shorter = new ArrayList<>(path);
            shorter.remove(i);
            all.add(shorter);
            var doubled = new ArrayList<>(path);
            doubled.add(i, path.get(i));
            all.add(doubled);
        }
        var longer = new ArrayList<>(path);
        longer.add(LEAVES.getFirst());
        all.add(longer);
        if (path.size() > 1) {
            all.add(path.reversed());
        }
        return all;
    }
}
