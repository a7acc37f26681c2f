package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.bundle.BundleForm;
import cn.mingjing.bundle.making.BundleAsked;
import cn.mingjing.bundle.making.CaseBundle;
import cn.mingjing.bundle.making.CaseBundleMaking;
import cn.mingjing.casework.ErasureGround;
import cn.mingjing.casework.EvidenceKind;
import cn.mingjing.casework.Investigation.EvidenceAdded;
import cn.mingjing.casework.RecordNumber;
import cn.mingjing.casework.acts.AddEvidence;
import cn.mingjing.casework.acts.Approve;
import cn.mingjing.casework.acts.ProposeErasure;
import cn.mingjing.demo.Story;
import cn.mingjing.journey.BundleVerifiers.Said;
import cn.mingjing.law.Post;
import cn.mingjing.ledger.NoteSigner;
import cn.mingjing.ledger.SignedNote;
import cn.mingjing.ledger.TlogProof;
import cn.mingjing.originals.Originals;
import cn.mingjing.testing.MingjingTest;
import com.sun.management.ThreadMXBean;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

@MingjingTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@DisplayName("案件证据包离线核验：只用 JDK 的程序和不联网的网页，说法一致；动过哪里，都说得出来")
class CaseBundleVerifiedTest {

    private static final BundleAsked WITH_ORIGINALS = new BundleAsked(BundleForm.ORIGINALS, "行政复议答复", "濮阳市人民政府行政复议办公室");

    private final ApplicationContext application;
    private final CaseBundleMaking making;
    private final Originals originals;
    private Path folder = Path.of("");
    private Path whole = Path.of("");
    private BundleVerifiers verifiers;

    @Autowired
    CaseBundleVerifiedTest(ApplicationContext application, CaseBundleMaking making, Originals originals) {
        this.application = application;
        this.making = making;
        this.originals = originals;
    }

    @BeforeAll
    void a_whole_case_leaves_the_office(@TempDir Path here) {
        folder = here;
        whole = bundle(Story.in(application, Story.PUYANG).closed(), WITH_ORIGINALS, "whole.zip");
        verifiers = new BundleVerifiers(here, new Chromium(), 1280).from(whole);
    }

    @AfterAll
    void close() {
        verifiers.close();
    }

    private Path bundle(Story story, BundleAsked asked, String name) {
        Path zip = folder.resolve(name);
        try (var out = Files.newOutputStream(zip)) {
            making.make(story.file(), asked, story.actor(Post.CHIEF)).writeTo(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return zip;
    }

    @Test
    @DisplayName("一个办结案件的证据包，两种办法都核验相符，并且说明只是自身一致")
    void a_whole_case_holds() {
        int facts = BundleBox.open(whole).facts();
        assertThat(facts).isGreaterThan(30);

        Said program = verifiers.byProgram(whole);
        assertThat(program.text())
                .contains("✓ 签名：Ed25519、SM2（公钥取自包内）")
                .contains("✓ 记录：" + facts + " 项，编号连续")
                .contains("份，都在包内，字节与记录引用的摘要相符")
                .contains("结论：包内各项相符。")
                .contains("仅自身一致")
                .contains("作出行政处罚决定");
        assertThat(program.code()).isZero();

        Said page = verifiers.byPage(whole);
        assertThat(page.text())
                .contains("✓ 包内各项相符")
                .contains("记录 " + facts + " 项，编号连续")
                .contains("仅自身一致")
                .contains("作出行政处罚决定")
                .contains("Ed25519、SM2 成立（公钥取自包内）");
        assertThat(page.code()).isZero();
        verifiers.screen().picture("holds");
        assertThat(verifiers.screen().flaws()).isEmpty();
    }

    @Test
    @DisplayName("窄屏上也看得清，没有比屏幕宽的")
    void on_a_telephone() {
        try (var narrow = new BundleVerifiers(folder, new Chromium(), 360)) {
            assertThat(narrow.byPage(whole).code()).isZero();
            assertThat(narrow.screen()
                            .page()
                            .evaluate("document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
                    .isEqualTo(true);
            narrow.screen().picture("holds");
        }
    }

    @Test
    @DisplayName("公钥和检查点另行取得的，比对以后不再说仅自身一致；检查点大小不同的，说明不能比对")
    void against_what_comes_from_elsewhere() throws IOException {
        BundleBox box = BundleBox.open(whole);
        Path keys = Files.write(folder.resolve("keys.txt"), box.bytes("keys"));
        Path checkpoint = Files.write(folder.resolve("checkpoint.txt"), box.bytes("checkpoint"));
        var head = box.json("bundle.json").path("checkpoint");
        Path printed = Files.writeString(
                folder.resolve("printed.txt"),
                "记录校验：树大小 " + head.path("size").asLong() + "，根 "
                        + head.path("root").asString());
        Path older = Files.writeString(folder.resolve("older.txt"), "树大小 1，根 " + "A".repeat(43) + "=");
        Path forged = Files.writeString(
                folder.resolve("forged.txt"), "树大小 " + head.path("size").asLong() + "，根 " + "A".repeat(43) + "=");

        for (Said said : List.of(
                verifiers.byProgram(whole, "--keys", keys.toString(), "--checkpoint", checkpoint.toString()),
                verifiers.byPage(whole, Map.of("keys", keys, "checkpoint", checkpoint)),
                verifiers.byProgram(whole, "--checkpoint", printed.toString()),
                verifiers.byPage(whole, Map.of("checkpoint", printed)))) {
            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("与另行取得的检查点一致").doesNotContain("仅自身一致：");
        }
        agree(
                verifiers.byProgram(whole, "--checkpoint", older.toString()),
                verifiers.byPage(whole, Map.of("checkpoint", older)),
                2,
                "大小不同，单凭本包不能比对");
        agree(
                verifiers.byProgram(whole, "--checkpoint", forged.toString()),
                verifiers.byPage(whole, Map.of("checkpoint", forged)),
                1,
                "检查点与另行取得的检查点不符");
    }

    private static void agree(Said program, Said page, int code, String finding) {
        assertThat(program.finding()).contains(finding);
        assertThat(page.finding()).isEqualTo(program.finding());
        assertThat(List.of(program.code(), page.code())).containsOnly(code);
    }

    @Test
    @DisplayName("换一把钥匙重签检查点，只看包内看不出来；拿另行取得的公钥一核就露馅")
    void signed_anew_with_another_key() throws IOException {
        BundleBox box = BundleBox.open(whole);
        Path keys = Files.write(folder.resolve("real-keys.txt"), box.bytes("keys"));
        Path forged = resigned(box).pack(folder.resolve("resigned.zip"));

        assertThat(verifiers.byProgram(forged).text()).contains("仅自身一致");
        assertThat(verifiers.byPage(forged).text()).contains("仅自身一致");
        agree(
                verifiers.byProgram(forged, "--keys", keys.toString()),
                verifiers.byPage(forged, Map.of("keys", keys)),
                1,
                "检查点没有已知公钥的签名");
    }

    private static BundleBox resigned(BundleBox box) {
        SignedNote real = SignedNote.parse(box.bytes("checkpoint"));
        var key = NoteSigner.ed25519(real.text().lines().findFirst().orElseThrow(), new SecureRandom());
        SignedNote note = SignedNote.sign(real.text(), List.of(key));
        box.put("checkpoint", note.bytes()).put("keys", key.verifier().vkey() + "\n");
        for (int number = 1; number <= box.facts(); number++) {
            var proof = TlogProof.parse(box.bytes(BundleBox.proof(number)));
            box.put(BundleBox.proof(number), new TlogProof(proof.extra(), proof.index(), proof.path(), note).bytes());
        }
        return box;
    }

    @Test
    @DisplayName("末尾一项连同它的文书、清单一起抽走，单凭一个包看不出来：两种办法都这样说明")
    void what_cannot_be_noticed_is_said() {
        BundleBox box = BundleBox.open(whole);
        int last = box.facts();
        Path shorter = box.remove(BundleBox.fact(last))
                .remove(BundleBox.proof(last))
                .json("bundle.json", manifest -> facts(manifest).remove(last - 1))
                .remove(box.names().getLast())
                .list("originals.json", list -> list.remove(list.size() - 1))
                .pack(folder.resolve("shorter.zip"));
        for (Said said : List.of(verifiers.byProgram(shorter), verifiers.byPage(shorter))) {
            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("单凭本包不能发现，请向制作机关核实本次制作的记录项数（" + (last - 1) + " 项）");
        }
    }

    @Test
    @DisplayName("依法删除的内容不在包里：表头和承诺还在，批准的记录也在，核验照样相符")
    void content_erased_by_law() {
        Story story = Story.in(application, Story.PUYANG).investigated();
        story.does(
                Post.OFFICER,
                new AddEvidence(
                        EvidenceKind.DOCUMENTARY,
                        "案外人钱小丁的体检报告",
                        "某医院",
                        story.today(),
                        "钱小丁的健康状况。",
                        List.of(originals.keep(
                                new ByteArrayInputStream("钱小丁，体检结果……".getBytes(StandardCharsets.UTF_8)), "体检.txt"))));
        int erased = story.file().last(EvidenceAdded.class).orElseThrow().number();
        story.does(
                Post.OFFICER,
                new ProposeErasure(Set.of(new RecordNumber(erased)), ErasureGround.UNLAWFUL, "误将案外人的材料录入本案。"));
        story.does(Post.CHIEF, new Approve("同意删除。"));

        Path zip = bundle(story, WITH_ORIGINALS, "erased.zip");
        BundleBox box = BundleBox.open(zip);
        assertThat(box.names()).noneMatch(name -> box.text(name).contains("钱小丁"));
        for (Said said : List.of(verifiers.byProgram(zip), verifiers.byPage(zip))) {
            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("其中 1 项的内容已依法删除，包内有批准删除的记录");
        }
    }

    @Test
    @DisplayName("不是证据包的文件，说不是，不算不相符")
    void something_else() throws IOException {
        Path text = Files.writeString(folder.resolve("text.zip"), "这是一段文字，不是压缩文件。");
        agree(verifiers.byProgram(text), verifiers.byPage(text), 2, "这不是案件证据包");
        Path other = new BundleBox().put("说明.txt", "别的压缩文件").pack(folder.resolve("other.zip"));
        agree(verifiers.byProgram(other), verifiers.byPage(other), 2, "这不是案件证据包：没有 bundle.json");
    }

    @Test
    @DisplayName("300 MB 的录像随包带走、核验，都不占内存")
    void a_long_film_takes_no_memory() throws IOException {
        long size = 300_000_000;
        Story story = Story.in(application, Story.PUYANG).investigated();
        try (InputStream head =
                        Objects.requireNonNull(CaseBundleVerifiedTest.class.getResourceAsStream("/demo/scene.mp4"));
                InputStream film = new SequenceInputStream(head, zeros(size))) {
            story.does(
                    Post.OFFICER,
                    new AddEvidence(
                            EvidenceKind.AUDIO_VISUAL,
                            "现场监控录像",
                            "当事人提供",
                            story.today(),
                            "经营场所当日的情况。",
                            List.of(originals.keep(film, "监控.mp4"))));
        }
        CaseBundle bundle = making.make(story.file(), WITH_ORIGINALS, story.actor(Post.CHIEF));
        Path zip = folder.resolve("long.zip");
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (var out = Files.newOutputStream(zip)) {
            bundle.writeTo(out);
        }
        assertThat(threads.getCurrentThreadAllocatedBytes() - before).isLessThan(20_000_000);
        assertThat(Files.size(zip)).isGreaterThan(size);
        for (Said said : List.of(verifiers.byProgram(zip), verifiers.byPage(zip))) {
            assertThat(said.code()).as(said.text()).isZero();
            assertThat(said.text()).contains("都在包内，字节与记录引用的摘要相符");
        }
    }

    private static InputStream zeros(long count) {
        return new InputStream() {
            private long left = count;

            @Override
            public int read() {
                return left-- > 0 ? 0 : -1;
            }

            @Override
            public int read(byte[] into, int from, int length) {
                if (left <= 0) {
                    return -1;
                }
                int read = (int) Math.min(left, length);
                Arrays.fill(into, from, from + read, (byte) 0);
                left -= read;
                return read;
            }
        };
    }

    @ParameterizedTest(name = "{0}：{1}")
    @MethodSource
    @DisplayName("动过一处，两种办法都不放过，说法一字不差")
    void tampered(String how, String finding, Consumer<BundleBox> change) {
        BundleBox box = BundleBox.open(whole);
        change.accept(box);
        Path forged = box.pack(folder.resolve("forged.zip"));
        agree(verifiers.byProgram(forged), verifiers.byPage(forged), 1, finding);
    }

    static Stream<Arguments> tampered() {
        return Stream.of(
                how("原件改一个字节", "原件的字节不是记录引用的：originals/", box -> {
                    String name = box.named("originals/");
                    byte[] bytes = box.bytes(name).clone();
                    bytes[bytes.length / 2] ^= 1;
                    box.put(name, bytes);
                }),
                how("原件截短", "原件的字节不是记录引用的：originals/", box -> {
                    String name = box.named("originals/");
                    box.put(name, Arrays.copyOf(box.bytes(name), 10));
                }),
                how("抽走一份原件", "缺少文件 originals/", box -> box.remove(box.named("originals/"))),
                how("原件和它的条目一起抽走", "originals.json 与各项记录引用的原件不符：", box -> {
                    box.remove(box.named("originals/"));
                    box.list("originals.json", list -> list.remove(0));
                }),
                how(
                        "国密摘要换成别的",
                        "原件的 SM3 摘要与 originals.json 不符：",
                        box -> box.list(
                                "originals.json", list -> ((ObjectNode) list.get(0)).put("sm3", "0".repeat(64)))),
                how("塞进一个文件", "清单以外的文件 originals/假证据.jpg", box -> box.put("originals/假证据.jpg", "假的")),
                how("改一个字段的值", "字段 content 与承诺不符", box -> {
                    int decision = box.first("DecisionMade");
                    box.json(
                            BundleBox.fact(decision),
                            fact -> field(fact, "content").put("json", "\"不予处罚。\""));
                }),
                how(
                        "改一个字段的盐",
                        "第 1 项：字段 @actor 与承诺不符",
                        box -> box.json(
                                BundleBox.fact(1), fact -> field(fact, "@actor").put("salt", "0".repeat(64)))),
                how(
                        "少披露一个字段",
                        "第 1 项：没有披露字段 @actor",
                        box -> box.json(BundleBox.fact(1), fact -> fields(fact).remove(0))),
                how(
                        "改叶里的时间，清单和证明所附的叶也跟着改",
                        "第 2 项：存在证明不成立",
                        box -> leaf(box, 2, leaf -> leaf.replaceFirst("\"occurred\":\"20", "\"occurred\":\"19"))),
                how("叶里加一个空格", "第 2 项：叶不是规范形式", box -> leaf(box, 2, leaf -> leaf.replaceFirst(":", ": "))),
                how(
                        "叶里的承诺换掉，清单也跟着改",
                        "第 2 项：叶的 SM3 与承诺不符",
                        box -> leaf(box, 2, leaf -> leaf.replaceFirst("\\[\"~\",\"..", "[\"~\",\"00"))),
                how("把一项说成依法删除", "第 2 项：内容不在，又没有依法删除的记录", box -> {
                    box.json(BundleBox.fact(2), fact -> fields(fact).removeAll());
                    box.json(
                            "bundle.json",
                            manifest -> ((ObjectNode) facts(manifest).get(1)).put("erased", true));
                }),
                how("两项的存在证明对调", "第 1 项：存在证明所附的叶不是这一项", box -> box.swap(BundleBox.proof(1), BundleBox.proof(2))),
                how(
                        "用别的叶的存在证明，附上这一项的叶",
                        "第 1 项：存在证明不成立",
                        box -> box.text(
                                BundleBox.proof(1),
                                own -> own.lines().toList().get(0) + "\n"
                                        + own.lines().toList().get(1) + "\n"
                                        + box.text(BundleBox.proof(2))
                                                .substring(box.text(BundleBox.proof(2))
                                                        .indexOf("index ")))),
                how("两项记录对调次序", "第 1 项：编号或者所属案卷不对", box -> box.swap(BundleBox.fact(1), BundleBox.fact(2))),
                how("抽走中间一项", "缺少文件 facts/0003.json", box -> box.remove(BundleBox.fact(3))),
                how(
                        "抽走中间一项，清单也跟着改",
                        "bundle.json 所列记录的编号不连续",
                        box -> box.remove(BundleBox.fact(3))
                                .remove(BundleBox.proof(3))
                                .json("bundle.json", manifest -> facts(manifest).remove(2))),
                how("抽走中间一项，后面的重新编号", "第 3 项：编号或者所属案卷不对", CaseBundleVerifiedTest::renumbered),
                how("抽走末尾一项，清单没有改", "缺少文件 facts/", box -> box.remove(BundleBox.fact(box.facts()))),
                how("末尾一项引用原件，连同清单一起抽走", "originals.json 与各项记录引用的原件不符：", box -> {
                    int cut = box.first("DecisionMade");
                    int all = box.facts();
                    for (int number = cut; number <= all; number++) {
                        box.remove(BundleBox.fact(number)).remove(BundleBox.proof(number));
                    }
                    box.json("bundle.json", manifest -> {
                        while (facts(manifest).size() >= cut) {
                            facts(manifest).remove(facts(manifest).size() - 1);
                        }
                    });
                }),
                how("检查点换成别的根", "检查点的签名不对", box -> {
                    String root = box.json("bundle.json")
                            .path("checkpoint")
                            .path("root")
                            .asString();
                    String other = (root.startsWith("A") ? "B" : "A") + root.substring(1);
                    box.text("checkpoint", note -> note.replace(root, other));
                    box.json("bundle.json", manifest -> ((ObjectNode) manifest.path("checkpoint")).put("root", other));
                }),
                how("去掉检查点的签名，换一把不认识的钥匙", "检查点没有已知公钥的签名", box -> {
                    String keys = box.text("keys");
                    resigned(box).put("keys", keys);
                }),
                how(
                        "改国密签名",
                        "检查点的签名不对",
                        box -> box.text("checkpoint", note -> {
                            String last = note.lines().toList().getLast();
                            String value = last.substring(last.lastIndexOf(' ') + 1);
                            byte[] bytes = Base64.getDecoder().decode(value);
                            bytes[40] ^= 1;
                            return note.replace(value, Base64.getEncoder().encodeToString(bytes));
                        })));
    }

    private static Arguments how(String how, String finding, Consumer<BundleBox> change) {
        return Arguments.of(how, finding, change);
    }

    private static ArrayNode facts(ObjectNode manifest) {
        return (ArrayNode) manifest.path("facts");
    }

    private static ArrayNode fields(ObjectNode fact) {
        return (ArrayNode) fact.path("fields");
    }

    private static ObjectNode field(ObjectNode fact, String name) {
        for (var field : fields(fact)) {
            if (field.path("name").asString("").equals(name)) {
                return (ObjectNode) field;
            }
        }
        throw new AssertionError("no field " + name);
    }

    /** Another leaf, with everything beside it made to fit. */
    private static void leaf(BundleBox box, int number, UnaryOperator<String> change) {
        String leaf = change.apply(box.json(BundleBox.fact(number)).path("leaf").asString());
        byte[] bytes = leaf.getBytes(StandardCharsets.UTF_8);
        box.json(BundleBox.fact(number), fact -> fact.put("leaf", leaf));
        box.json(
                "bundle.json", manifest -> ((ObjectNode) facts(manifest).get(number - 1)).put("leaf", leafHash(bytes)));
        box.text(
                BundleBox.proof(number),
                proof -> proof.replaceFirst(
                        "extra [^\n]*", "extra " + Base64.getEncoder().encodeToString(bytes)));
    }

    private static String leafHash(byte[] leaf) {
        try {
            var sha256 = MessageDigest.getInstance("SHA-256");
            sha256.update((byte) 0);
            return HexFormat.of().formatHex(sha256.digest(leaf));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void renumbered(BundleBox box) {
        int all = box.facts();
        for (int number = 3; number < all; number++) {
            box.put(BundleBox.fact(number), box.bytes(BundleBox.fact(number + 1)));
            box.put(BundleBox.proof(number), box.bytes(BundleBox.proof(number + 1)));
        }
        box.remove(BundleBox.fact(all)).remove(BundleBox.proof(all));
        box.json("bundle.json", manifest -> {
            facts(manifest).remove(2);
            for (int i = 0; i < facts(manifest).size(); i++) {
                ((ObjectNode) facts(manifest).get(i)).put("number", i + 1);
            }
        });
    }
}
