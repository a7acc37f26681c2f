package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("台账核验指出第一处不成立")
class LogVerifierTest {
    private static final String ORIGIN = "mingjing.example/test";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final NoteSigner ED25519 = NoteSigner.ed25519(ORIGIN, RANDOM);
    private static final NoteSigner SM2 = NoteSigner.sm2(ORIGIN, RANDOM);
    private static final LogVerifier VERIFIER = new LogVerifier(ORIGIN, List.of(ED25519.verifier(), SM2.verifier()));
    private static final List<Hash> LEAVES = Reference.leaves(70_000);
    private static final Map<Integer, TreeHead> HEADS = new ConcurrentHashMap<>();
    private static final Map<TreeHead, byte[]> SIGNED = new ConcurrentHashMap<>();

    @Test
    @DisplayName("各种大小的完好台账都成立，凭叶核验也成立")
    void holdsForSoundLogsOfAnySize() {
        for (int size : new int[] {0, 1, 2, 3, 255, 256, 257, 511, 512, 65_535, 65_536, 65_537, 70_000}) {
            var leaves = LEAVES.subList(0, size);
            var tiles = MemoryTiles.of(leaves);
            var earlier = new Random(size)
                    .ints(5, 0, size + 1)
                    .mapToObj(LogVerifierTest::head)
                    .toList();
            var expected = new LogVerdict.Holds(new Checkpoint(ORIGIN, head(size)));
            assertThat(VERIFIER.verify(signed(head(size)), tiles, earlier)).isEqualTo(expected);
            assertThat(tiles.reads).isEqualTo(TileLayout.tiles(size).size());
            assertThat(VERIFIER.verify(signed(head(size)), tiles, earlier, leaves.iterator()))
                    .isEqualTo(expected);
        }
    }

    @Test
    @DisplayName("任何一块的任何一个哈希被改，都被指出，且指的正是那一块或它的上层")
    void namesTheTileOfAnyChangedHash() {
        int size = 1_000;
        for (TilePath tile : TileLayout.tiles(size)) {
            for (int entry = 0; entry < tile.width(); entry++) {
                var tiles = MemoryTiles.of(LEAVES.subList(0, size));
                tiles.flip(tile, entry * Hash.SIZE + entry % Hash.SIZE);
                var finding = finding(VERIFIER.verify(signed(head(size)), tiles, List.of()));
                if (tile.level() == 0 && tile.isFull()) {
                    assertThat(finding)
                            .isEqualTo(new Finding.TileDiffers(new TilePath(1, 0, 3), (int) tile.index(), tile));
                } else if (tile.level() == 0) {
                    assertThat(finding).isInstanceOf(Finding.RootDiffers.class);
                } else {
                    assertThat(finding).isEqualTo(new Finding.TileDiffers(tile, entry, new TilePath(0, entry, 256)));
                }
            }
        }
    }

    @Test
    @DisplayName("高层的块被改，指出那一块")
    void namesAChangedTileHighUp() {
        var tiles = MemoryTiles.of(LEAVES);
        tiles.flip(new TilePath(1, 1, 17), 16 * Hash.SIZE);
        assertThat(finding(VERIFIER.verify(signed(head(70_000)), tiles, List.of())))
                .isEqualTo(new Finding.TileDiffers(new TilePath(1, 1, 17), 16, new TilePath(0, 272, 256)));
        tiles = MemoryTiles.of(LEAVES);
        tiles.flip(new TilePath(2, 0, 1), 5);
        assertThat(finding(VERIFIER.verify(signed(head(70_000)), tiles, List.of())))
                .isEqualTo(new Finding.TileDiffers(new TilePath(2, 0, 1), 0, new TilePath(1, 0, 256)));
    }

    @Test
    @DisplayName("缺块、长短不对，指名说出")
    void namesMissingAndMisshapenTiles() {
        for (TilePath tile : TileLayout.tiles(1_000)) {
            var tiles = MemoryTiles.of(LEAVES.subList(0, 1_000));
            tiles.tiles.remove(tile);
            assertThat(finding(VERIFIER.verify(signed(head(1_000)), tiles, List.of())))
                    .isEqualTo(new Finding.TileMissing(tile));
            for (int length : new int[] {0, 1, tile.length() - 1, tile.length() + 1, tile.length() + 32, 100_000}) {
                tiles.tiles.put(tile, new byte[length]);
                assertThat(finding(VERIFIER.verify(signed(head(1_000)), tiles, List.of())))
                        .isEqualTo(new Finding.TileMisshapen(tile, length));
            }
        }
    }

    @Test
    @DisplayName("事实被改、被删、被添，指出第几片叶")
    void namesTheLeafThatIsNotTheFactAnyMore() {
        int size = 700;
        var tiles = MemoryTiles.of(LEAVES.subList(0, size));
        for (int index : new int[] {0, 1, 255, 256, 511, 699}) {
            var leaves = new ArrayList<>(LEAVES.subList(0, size));
            leaves.set(index, LEAVES.get(size));
            var tile = TileLayout.tile(0, index / 256, size).orElseThrow();
            assertThat(verified(size, tiles, leaves.iterator())).isEqualTo(new Finding.LeafDiffers(index, tile));
            leaves.remove(index);
            assertThat(verified(size, tiles, leaves.iterator()))
                    .isEqualTo(index == 699 ? new Finding.LeafMissing(699) : new Finding.LeafDiffers(index, tile));
        }
        assertThat(verified(size, tiles, LEAVES.subList(0, size + 1).iterator()))
                .isEqualTo(new Finding.LeafSurplus(size));
    }

    @Test
    @DisplayName("握有数据库和密钥的人重建台账：此前发出的检查点不再成立")
    void anEarlierHeadUncoversALogRebuiltWithTheKey() {
        var forged = new ArrayList<>(LEAVES.subList(0, 900));
        forged.set(100, LEAVES.get(901));
        var tiles = new MemoryTiles();
        var head = tiles.store(RightEdge.empty().append(forged)).head();
        assertThat(VERIFIER.verify(signed(head), tiles, List.of())).isInstanceOf(LogVerdict.Holds.class);
        assertThat(VERIFIER.verify(signed(head), tiles, List.of(head(100)))).isInstanceOf(LogVerdict.Holds.class);
        for (int earlier : new int[] {101, 256, 257, 512, 899, 900}) {
            assertThat(finding(VERIFIER.verify(signed(head), tiles, List.of(head(100), head(earlier)))))
                    .isInstanceOfSatisfying(
                            Finding.EarlierHeadDiffers.class,
                            finding -> assertThat(finding.earlier()).isEqualTo(head(earlier)));
        }
    }

    @Test
    @DisplayName("同一大小的检查点可以有许多，每个都核对")
    void checksEveryOneOfSeveralHeadsOfOneSize() {
        var tiles = MemoryTiles.of(LEAVES.subList(0, 500));
        var heads = List.of(head(300), head(499), head(499), head(300), head(499), head(500), head(500));
        assertThat(VERIFIER.verify(signed(head(500)), tiles, heads)).isInstanceOf(LogVerdict.Holds.class);
        for (int i = 0; i < heads.size(); i++) {
            var wrong = new TreeHead(heads.get(i).size(), LEAVES.getFirst());
            var oneWrong = new ArrayList<>(heads);
            oneWrong.set(i, wrong);
            assertThat(finding(VERIFIER.verify(signed(head(500)), tiles, oneWrong)))
                    .isEqualTo(new Finding.EarlierHeadDiffers(
                            wrong, head((int) wrong.size()).root()));
        }
    }

    @Test
    @DisplayName("台账被截短：更大的检查点作证")
    void aLargerEarlierHeadUncoversACutLog() {
        var tiles = MemoryTiles.of(LEAVES.subList(0, 500));
        assertThat(finding(VERIFIER.verify(signed(head(500)), tiles, List.of(head(501), head(3)))))
                .isEqualTo(new Finding.EarlierHeadLarger(head(501), 500));
        assertThat(finding(VERIFIER.verify(signed(TreeHead.empty()), tiles, List.of(head(1)))))
                .isEqualTo(new Finding.EarlierHeadLarger(head(1), 0));
        assertThat(finding(VERIFIER.verify(signed(head(500)), tiles, List.of(new TreeHead(0, LEAVES.getFirst())))))
                .isEqualTo(new Finding.EarlierHeadDiffers(new TreeHead(0, LEAVES.getFirst()), TreeHasher.EMPTY_ROOT));
    }

    @Test
    @DisplayName("签了别的根或别的大小，不成立")
    void refusesASignedHeadThatTheTilesDoNotGive() {
        var tiles = MemoryTiles.of(LEAVES.subList(0, 500));
        var other = new TreeHead(500, LEAVES.getFirst());
        assertThat(finding(VERIFIER.verify(signed(other), tiles, List.of())))
                .isEqualTo(new Finding.RootDiffers(other, head(500).root()));
        assertThat(finding(VERIFIER.verify(
                        signed(new TreeHead(Long.MAX_VALUE, head(500).root())), tiles, List.of())))
                .isEqualTo(new Finding.TileMissing(new TilePath(1, 0, 256)));
    }

    @Test
    @DisplayName("检查点不合格式、签名不实、他人所签、来源不同，各有说法")
    void refusesCheckpointsThatCannotBeBelieved() {
        var checkpoint = new Checkpoint(ORIGIN, head(5));
        byte[] good = signed(head(5));
        assertThat(finding(VERIFIER.open(new byte[0]))).isInstanceOf(Finding.NoteMalformed.class);
        assertThat(finding(VERIFIER.open(
                        SignedNote.sign("text\n", List.of(ED25519)).bytes())))
                .isInstanceOf(Finding.NoteMalformed.class);
        var stranger = NoteSigner.ed25519(ORIGIN, RANDOM);
        assertThat(finding(VERIFIER.open(
                        SignedNote.sign(checkpoint.text(), List.of(stranger)).bytes())))
                .isEqualTo(new Finding.NoteRefused(new NoteVerdict.NotSigned()));
        var bad = new SignedNote(
                checkpoint.text().replace("\n5\n", "\n6\n"),
                SignedNote.parse(good).signatures());
        assertThat(finding(VERIFIER.open(bad.bytes())))
                .isEqualTo(new Finding.NoteRefused(new NoteVerdict.BadSignature(ORIGIN, ED25519.keyId())));
        var elsewhere = new Checkpoint("mingjing.example/demo", head(5));
        assertThat(finding(VERIFIER.open(
                        SignedNote.sign(elsewhere.text(), List.of(ED25519)).bytes())))
                .isEqualTo(new Finding.OriginDiffers(ORIGIN, "mingjing.example/demo"));
        assertThat(VERIFIER.open(good)).isEqualTo(new LogVerdict.Holds(checkpoint));
    }

    private static Finding verified(int size, TileSource tiles, Iterator<Hash> leaves) {
        return finding(VERIFIER.verify(signed(head(size)), tiles, List.of(), leaves));
    }

    private static Finding finding(LogVerdict verdict) {
        assertThat(verdict).isInstanceOf(LogVerdict.Broken.class);
        return ((LogVerdict.Broken) verdict).finding();
    }

    private static TreeHead head(int size) {
        return HEADS.computeIfAbsent(size, n -> new TreeHead(n, Reference.root(LEAVES.subList(0, n))));
    }

    private static byte[] signed(TreeHead head) {
        return SIGNED.computeIfAbsent(
                head,
                h -> SignedNote.sign(new Checkpoint(ORIGIN, h).text(), List.of(ED25519, SM2))
                        .bytes());
    }
}
