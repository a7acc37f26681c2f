package cn.mingjing.bundle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cn.mingjing.bundle.making.BundleAsked;
import cn.mingjing.bundle.making.CaseBundle;
import cn.mingjing.bundle.making.CaseBundleMaking;
import cn.mingjing.casework.CaseFile.Entry;
import cn.mingjing.demo.Story;
import cn.mingjing.duties.Clause;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Looks;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.originals.CitedOriginals;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("制作案件证据包：谁能做、做了什么，先有记录再出门")
class MakingCaseBundleTest {

    private static final Map<String, String> FORM = Map.of("purpose", "行政复议答复", "recipient", "濮阳市人民政府行政复议办公室");
    private static final BundleAsked DIGESTS = new BundleAsked(BundleForm.DIGESTS, "法院调取", "濮阳市华龙区人民法院");
    private static final BundleAsked ORIGINALS = new BundleAsked(BundleForm.ORIGINALS, "法院调取", "濮阳市华龙区人民法院");

    private final ApplicationContext application;
    private final CaseBundleMaking making;
    private final Looks looks;
    private final int port;

    @Autowired
    MakingCaseBundleTest(
            ApplicationContext application, CaseBundleMaking making, Looks looks, @LocalServerPort int port) {
        this.application = application;
        this.making = making;
        this.looks = looks;
        this.port = port;
    }

    private Visitor visitor(String account) {
        var visitor = new Visitor(port);
        visitor.signIn(account, Story.password());
        return visitor;
    }

    private static String address(Story story) {
        return "/desk/cases/" + story.id() + "/bundles";
    }

    private static List<CaseBundleMade> made(Story story) {
        return story.file().all(CaseBundleMade.class).stream().map(Entry::fact).toList();
    }

    @Test
    @DisplayName("办结的案件：负责人填明用途、去向，下载到附全部原件的包；时间线上有，每一份原件都记了调阅")
    void a_chief_takes_the_originals_along(@TempDir Path folder) throws IOException {
        Story story = Story.in(application, Story.PUYANG).closed();
        int before = story.file().version();
        var chief = visitor("puyang-chief");
        assertThat(chief.page("/desk/cases/" + story.id()))
                .contains("以您现在的岗位，本案现在没有要办理的事项")
                .contains("href=\"" + address(story) + "\"");
        assertThat(chief.page(address(story) + "/originals"))
                .contains("音像记录未经批准不得对外提供")
                .contains("还没有制作过");

        var answer = chief.download(address(story) + "/originals", FORM, folder.resolve("bundle.zip"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/zip");
        assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        var cited = new TreeSet<String>();
        story.file().facts().forEach(recorded -> CitedOriginals.in(recorded.fact(), ref -> cited.add(ref.sha256())));
        try (var zip = new ZipFile(folder.resolve("bundle.zip").toFile())) {
            assertThat(zip.stream().filter(entry -> entry.getName().startsWith("originals/")))
                    .hasSize(cited.size());
            assertThat(zip.getEntry("facts/%04d.json".formatted(before))).isNotNull();
        }
        assertThat(made(story)).singleElement().satisfies(made -> {
            assertThat(made.form()).isEqualTo(BundleForm.ORIGINALS);
            assertThat(made.purpose()).isEqualTo("行政复议答复");
            assertThat(made.facts()).isEqualTo(before);
            assertThat(made.originals()).isEqualTo(cited.size());
        });
        Actor actor = story.actor(Post.CHIEF);
        assertThat(cited)
                .allSatisfy(sha256 -> assertThat(looks.at(story.id().stream(), sha256, 1))
                        .singleElement()
                        .satisfies(look -> assertThat(look.name()).isEqualTo(actor.name())));
        assertThat(looks.at(story.id().stream(), "make-case-bundle ORIGINALS", 2))
                .hasSize(1);
        assertThat(chief.page("/desk/cases/" + story.id()))
                .contains("制作案件证据包")
                .contains("用途：行政复议答复；交给：濮阳市人民政府行政复议办公室")
                .contains("以您现在的岗位，本案现在没有要办理的事项");
        assertThat(chief.page(address(story)))
                .contains("核验时应当得到：树大小 " + made(story).getFirst().treeSize());
    }

    @Test
    @Clause("R-11")
    @DisplayName("本机关能看本案的人，可以做只附摘要的；附原件的，负责人以外都不行")
    void others_take_digests_only(@TempDir Path folder) throws IOException {
        Story story = Story.in(application, Story.PUYANG).filed();
        var officer = visitor("puyang-officer");
        assertThat(officer.page(address(story))).doesNotContain(address(story) + "/originals");
        var answer = officer.download(address(story), FORM, folder.resolve("digests.zip"));
        assertThat(answer.statusCode()).isEqualTo(200);
        try (var zip = new ZipFile(folder.resolve("digests.zip").toFile())) {
            assertThat(zip.stream().map(entry -> entry.getName())).noneMatch(name -> name.startsWith("originals/"));
            assertThat(new String(
                            zip.getInputStream(zip.getEntry("originals.json")).readAllBytes(), StandardCharsets.UTF_8))
                    .contains("立案审批表");
        }

        for (String account : List.of("puyang-officer", "puyang-head", "puyang-reviewer", "puyang-author")) {
            var visitor = visitor(account);
            visitor.get(address(story));
            assertThat(visitor.get(address(story) + "/originals").statusCode())
                    .as(account)
                    .isEqualTo(403);
            assertThat(visitor.post(address(story) + "/originals", FORM).statusCode())
                    .as(account)
                    .isEqualTo(403);
        }
        assertThat(made(story)).extracting(CaseBundleMade::form).containsExactly(BundleForm.DIGESTS);
        for (Post post : List.of(Post.OFFICER, Post.UNIT_HEAD, Post.REVIEWER)) {
            assertThat(making.against(story.file(), BundleForm.ORIGINALS, story.actor(post)))
                    .extracting(Objection::rule)
                    .containsExactly("originals-leave-with-leave");
        }
    }

    @Test
    @DisplayName("别的机关、管理员一律不行")
    void nobody_else() {
        Story story = Story.in(application, Story.PUYANG).filed();
        for (String account : List.of("xiqing-chief", "xiqing-officer")) {
            var visitor = visitor(account);
            visitor.get("/desk/cases");
            assertThat(visitor.get(address(story)).statusCode()).as(account).isEqualTo(404);
            assertThat(visitor.post(address(story), FORM).statusCode())
                    .as(account)
                    .isEqualTo(404);
        }
        Actor stranger = Story.in(application, Story.XIQING).actor(Post.CHIEF);
        assertThat(making.against(story.file(), BundleForm.DIGESTS, stranger))
                .extracting(Objection::rule)
                .containsExactly("bundle-of-own-case");
        assertThatThrownBy(() -> making.make(story.file(), DIGESTS, stranger))
                .isInstanceOf(IllegalStateException.class);
        assertThat(made(story)).isEmpty();
    }

    @Test
    @DisplayName("两种核验程序谁都可以从网站上另外取得，与包里的一样")
    void the_verifiers_are_to_be_had_elsewhere() {
        CaseBundle bundle = making.make(
                Story.in(application, Story.PUYANG).filed().file(),
                DIGESTS,
                Story.in(application, Story.PUYANG).actor(Post.CHIEF));
        for (String name : List.of("Verify.java", "verify.html")) {
            var answer = new Visitor(port).get("/ledger/" + name);
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Disposition").orElseThrow())
                    .startsWith("attachment");
            assertThat(answer.body().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(bundle.papers().get(name));
        }
    }

    @Test
    @DisplayName("没有写用途、去向的，不做，也没有记录")
    void purpose_and_recipient_are_asked() {
        Story story = Story.in(application, Story.PUYANG).filed();
        var officer = visitor("puyang-officer");
        officer.get(address(story));
        var answer = officer.post(address(story), Map.of("purpose", " ", "recipient", ""));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(made(story)).isEmpty();
    }

    @Test
    @DisplayName("第一个字节出门以前，就已经记录在案；这一项紧接在包里最后一项之后")
    void on_record_first() throws IOException {
        Story story = Story.in(application, Story.PUYANG).filed();
        int before = story.file().version();
        CaseBundle bundle = making.make(story.file(), DIGESTS, story.actor(Post.REVIEWER));
        assertThat(story.file().last(CaseBundleMade.class).orElseThrow().number())
                .isEqualTo(before + 1);
        assertThat(bundle.papers()).containsKey("facts/%04d.json".formatted(before));
        assertThat(bundle.papers()).doesNotContainKey("facts/%04d.json".formatted(before + 1));
        var out = new ByteArrayOutputStream();
        bundle.writeTo(out);
        assertThat(out.size()).isGreaterThan(10_000);
    }

    @Test
    @DisplayName("两个人同时制作，各有各的记录，后一个包里有前一次制作")
    void two_at_once() {
        Story story = Story.in(application, Story.PUYANG).filed();
        int before = story.file().version();
        var both = Stream.of(Post.CHIEF, Post.REVIEWER)
                .map(post -> CompletableFuture.supplyAsync(() -> making.make(story.file(), DIGESTS, story.actor(post))))
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        assertThat(both).hasSize(2);
        assertThat(made(story)).extracting(CaseBundleMade::facts).containsExactly(before, before + 1);
    }

    @Test
    @DisplayName("原件与当初留存的不同，就不往外发，压缩文件没有结尾")
    void a_changed_original_does_not_leave() {
        Story story = Story.in(application, Story.PUYANG).filed();
        CaseBundle bundle = making.make(story.file(), ORIGINALS, story.actor(Post.CHIEF));
        var altered = new CaseBundle(
                bundle.fileName(),
                bundle.madeAt(),
                bundle.papers(),
                bundle.originals(),
                true,
                sha256 -> new ByteArrayInputStream("别的内容".getBytes(StandardCharsets.UTF_8)));
        assertThatThrownBy(() -> altered.writeTo(OutputStream.nullOutputStream()))
                .isInstanceOf(IOException.class)
                .hasMessageContaining("no longer what was kept");
    }
}
