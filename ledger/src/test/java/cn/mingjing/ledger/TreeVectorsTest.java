package cn.mingjing.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("默克尔树与公开向量一致")
class TreeVectorsTest {
    private static final List<String> ENTRIES =
            List.of("", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f");
    private static final List<String> LEAF_HASHES = List.of(
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7",
            "0298d122906dcfc10892cb53a73992fc5b9f493ea4c9badb27b791b4127a7fe7",
            "07506a85fd9dd2f120eb694f86011e5bb4662e5c415a62917033d4a9624487e7",
            "bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b",
            "4271a26be0d8a84f0bd54c8c302e7cb3a3b5d1fa6780a40bcce2873477dab658",
            "b08693ec2e721597130641e8211e7eedccb4c26413963eee6c1e2ed16ffb1a5f",
            "46f6ffadd3d06a09ff3c5860d2755c8b9819db7df44251788c7d8e3180de8eb1");
    private static final List<String> ROOTS = List.of(
            "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
            "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
            "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
            "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
            "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
            "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
            "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
            "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
            "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328");

    @Test
    @DisplayName("本测试所载数值与随附向量文件相同")
    void carriesTheValuesOfTheVectorFile() {
        Vectors.contain(
                "rfc6962_tree_vectors.json",
                Stream.of(ENTRIES.subList(1, 8), LEAF_HASHES, ROOTS)
                        .flatMap(List::stream)
                        .toList());
    }

    @Test
    @DisplayName("叶哈希和零至八片叶的根逐一相符")
    void hashesLeavesAndEveryRoot() {
        var hasher = new TreeHasher();
        var frontier = new Frontier();
        var edge = RightEdge.empty();
        assertThat(frontier.root().hex()).isEqualTo(ROOTS.getFirst());
        assertThat(edge.head()).isEqualTo(TreeHead.empty());
        for (int i = 0; i < ENTRIES.size(); i++) {
            Hash leaf = hasher.leaf(HexFormat.of().parseHex(ENTRIES.get(i)));
            assertThat(leaf.hex()).isEqualTo(LEAF_HASHES.get(i));
            frontier.append(leaf);
            edge = edge.append(List.of(leaf)).edge();
            assertThat(frontier.root().hex()).isEqualTo(ROOTS.get(i + 1));
            assertThat(edge.head()).isEqualTo(new TreeHead(i + 1, Hash.parseHex(ROOTS.get(i + 1))));
        }
    }

    @Test
    @DisplayName("跨越整块边界的根与另一种语言的独立实现相同")
    void agreesWithAnIndependentImplementationAcrossTileBorders() {
        var expected = List.of(
                new TreeHead(255, Hash.parseHex("32f85bcaa87d7bcd05728f09e9aeba350ba6a2f733830087f0597682848be5cb")),
                new TreeHead(256, Hash.parseHex("828515d033c19d8c901f37eccb8aed919667703486f8d2fff1cf7040321c5db1")),
                new TreeHead(257, Hash.parseHex("1eda049a4351d86f76252bd7ec0b7746ad75b7fa0316ad5f541dbda458a312c4")),
                new TreeHead(65535, Hash.parseHex("74f13a0e1a75689372efb990cf68c664e44c763d9304844955b2eaff624e8df1")),
                new TreeHead(65536, Hash.parseHex("f025d06ed804859fd274a1bdacadd6e48ea87634aa91e1edb20143f9498cd02b")),
                new TreeHead(65537, Hash.parseHex("dc8795a25fd4bd52a0b84f639fd3139ba160824023d188e428eb5db0f3ce221a")),
                new TreeHead(70000, Hash.parseHex("1a4cdfcb66374a0c0dcbef49acbd4976d13ee864fb3cb241fc943cad04f02f7e")));
        var leaves = Reference.leaves(70_000);
        var found = new ArrayList<TreeHead>();
        var edge = RightEdge.empty();
        for (TreeHead head : expected) {
            edge = edge.append(leaves.subList((int) edge.size(), (int) head.size()))
                    .edge();
            found.add(edge.head());
        }
        assertThat(found).isEqualTo(expected);
    }
}
