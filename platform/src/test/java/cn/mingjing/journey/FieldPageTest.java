package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.RecordedStep;
import cn.mingjing.demo.Story;
import cn.mingjing.duties.Clause;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Originals;
import cn.mingjing.recording.FieldConfirmation.LeftInPlace;
import cn.mingjing.recording.FieldConfirmation.SignedOnScreen;
import cn.mingjing.recording.FieldPart;
import cn.mingjing.recording.FieldPosition.Fixed;
import cn.mingjing.recording.FieldRecording;
import cn.mingjing.recording.FieldRecordings;
import cn.mingjing.start.SettableClock;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.Geolocation;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("现场记录页：没有网络照样录，刷新、没电、一周没有网络都不丢，有网络后整份入库")
class FieldPageTest {

    /** Hashes the chunks of each part as they lie on the telephone; a thing apart from what the page's own scripts do. */
    private static final String DIGESTS = """
            async () => {
              const name = (await indexedDB.databases()).map(each => each.name).find(each => each.startsWith('mingjing-field-'));
              const open = await new Promise(done => { const r = indexedDB.open(name); r.onsuccess = () => done(r.result); });
              const all = store => new Promise(done => { const r = open.transaction(store).objectStore(store).getAll(); r.onsuccess = () => done(r.result); });
              const parts = (await all('parts')).filter(each => each.kind !== 'SIGNATURE').sort((a, b) => a.startedAt.localeCompare(b.startedAt));
              const chunks = await all('chunks');
              open.close();
              return Promise.all(parts.map(async part => {
                const bytes = await new Blob(chunks.filter(each => each.part === part.id).sort((a, b) => a.number - b.number).map(each => each.blob)).arrayBuffer();
                return [...new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))].map(b => b.toString(16).padStart(2, '0')).join('');
              }));
            }""";

    private static final String ALTERS_A_CHUNK = """
            async () => {
              const name = (await indexedDB.databases()).map(each => each.name).find(each => each.startsWith('mingjing-field-'));
              const open = await new Promise(done => { const r = indexedDB.open(name); r.onsuccess = () => done(r.result); });
              const all = await new Promise(done => { const r = open.transaction('chunks').objectStore('chunks').getAll(); r.onsuccess = () => done(r.result); });
              const second = all.find(each => each.number === 2);
              const bytes = new Uint8Array(await second.blob.arrayBuffer());
              bytes[bytes.length >> 1] ^= 1;
              const writing = open.transaction('chunks', 'readwrite');
              writing.objectStore('chunks').put({ ...second, blob: new Blob([bytes], { type: second.blob.type }) });
              await new Promise(done => writing.oncomplete = done);
              open.close();
            }""";

    private final ApplicationContext application;
    private final FieldRecordings recordings;
    private final Originals originals;
    private final Clock clock;
    private final int port;

    @Autowired
    FieldPageTest(
            ApplicationContext application,
            FieldRecordings recordings,
            Originals originals,
            Clock clock,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.recordings = recordings;
        this.originals = originals;
        this.clock = clock;
        this.port = port;
    }

    @BeforeEach
    void offices() {
        Story.enterOffices(application);
    }

    private Optional<FieldRecording> latest(Actor officer, String cause) {
        return recordings.waiting(officer).stream()
                .filter(each -> each.content().cause().equals(cause))
                .findFirst();
    }

    private static FieldPhone phone(Screen screen, int port) {
        screen.page().context().grantPermissions(List.of("camera", "microphone", "geolocation"));
        screen.page().context().setGeolocation(new Geolocation(34.7466, 113.6254).setAccuracy(15));
        return new FieldPhone(screen.page(), port);
    }

    @Test
    @Clause("R-07")
    @DisplayName("全程：断网、口述、拍照、录到一半刷新、说明原因接着录、写说明、签名；联网后入库，摘要与手机相同，归入案件后都看得到")
    void from_the_statement_to_the_case() throws Exception {
        Story story = Story.in(application, Story.HENAN).concluded();
        String cause = story.file().filed().orElseThrow().cause();
        try (var chromium = new Chromium(FieldPhone.CAMERA);
                var screen = chromium.screen(port, 360, "field")) {
            FieldPhone phone = phone(screen, port);
            phone.signIn("henan-officer").open().installed().withoutNetwork();
            phone.page().reload();
            phone.press("开始现场记录");
            phone.page().locator("#case").selectOption(story.id().toString());
            phone.press("开始");
            phone.page().locator("#statement-text").waitFor();
            assertThat(phone.page().locator("#statement-text").innerText())
                    .contains(
                            story.file().party().name(),
                            cause,
                            story.file().party().address(),
                            "执法证号");
            phone.says("record", "二(二)2").picture("statement").readsTheStatement();
            phone.press("拍照").hasKept(2).picture("recording");

            phone.page().reload();
            phone.lists("中断，待说明原因").press("说明原因，接着处理").press("接着记录");
            phone.says("stopped", "请写明中断的原因").press("页面关闭或者刷新").press("接着记录");
            phone.says("record", "已存入本机：到").press("结束");
            phone.press("完成").says("finish", "请写文字说明").writesTheNote("检查了机房，核对了许可证，当事人在场。");
            phone.press("完成").says("finish", "请选择当事人的情形").signs("周小丁");
            phone.picture("signed").press("完成").lists("待送出").picture("waiting");
            assertThat(latest(story.actor(Post.OFFICER), cause)).isEmpty();

            phone.withNetwork().lists("已入库").picture("received");
            FieldRecording received = latest(story.actor(Post.OFFICER), cause).orElseThrow();
            assertThat(received.content().parts().stream()
                            .map(part -> part.original().sha256()))
                    .isEqualTo(phone.page().evaluate(DIGESTS));
            agrees(received);
            phone.press("查看").says("one", "一致").picture("one");
            intoTheCase(screen, story, received);
            assertThat(screen.flaws()).allMatch(flaw -> flaw.contains("ERR_INTERNET_DISCONNECTED"));
        }
    }

    private void agrees(FieldRecording received) {
        var content = received.content();
        assertThat(content.agrees()).isTrue();
        assertThat(content.parts())
                .extracting(FieldPart::kind)
                .containsExactlyInAnyOrder(FieldPart.Kind.FILM, FieldPart.Kind.PHOTO, FieldPart.Kind.FILM);
        assertThat(content.statement().wasSpoken()).isTrue();
        assertThat(content.interruptions()).singleElement().satisfies(each -> {
            assertThat(each.reason()).isEqualTo("页面关闭或者刷新");
            assertThat(each.byHand()).isFalse();
            assertThat(each.resumedAt()).isPresent();
        });
        assertThat(content.positions())
                .hasSizeGreaterThanOrEqualTo(2)
                .allSatisfy(position -> assertThat(position).isInstanceOfSatisfying(Fixed.class, fixed -> {
                    assertThat(fixed.accuracy()).isEqualTo(15);
                    assertThat(fixed.latitude()).isEqualTo(34.7466);
                }));
        assertThat(content.clock()).isPresent();
        assertThat(content.confirmation()).get().isInstanceOfSatisfying(SignedOnScreen.class, signed -> {
            assertThat(signed.signer()).isEqualTo("周小丁");
            assertThat(originals.find(signed.image().sha256())).isPresent();
        });
    }

    private void intoTheCase(Screen screen, Story story, FieldRecording received) {
        screen.open("/desk/cases/" + story.id()).follow("归入现场记录");
        screen.page()
                .locator("[name=step]")
                .first()
                .evaluate("e => e.tagName === 'SELECT' ? e.selectedIndex = e.options.length - 1 : e.click()");
        screen.page()
                .locator("[name=recording][value='" + received.id() + "'], [name=recording]:has(option[value='"
                        + received.id() + "'])")
                .first()
                .evaluate(
                        "(e, id) => e.tagName === 'SELECT' ? e.value = id : e.click()",
                        received.id().toString());
        screen.send().sees("校验链一致").sees("检查了机房，核对了许可证").sees("周小丁在屏幕上签名确认").picture("case");
        assertThat(recordings.takenBy(received.id())).contains("case/" + story.id());
        screen.open("/desk/field-recordings/" + received.id()).sees("已归入").picture("sheet");
        assertThat(RecordedStep.of(story.file())).isNotEmpty();
    }

    @Test
    @DisplayName("手机里的一段被改动：服务器照收，如实记录从哪一段起不一致，手机上和工作台上都看得到")
    void an_altered_chunk() throws Exception {
        String cause = "改动检验" + System.nanoTime();
        try (var chromium = new Chromium(FieldPhone.CAMERA);
                var screen = chromium.screen(port, 360, "field-altered")) {
            FieldPhone phone = phone(screen, port);
            phone.signIn("puyang-officer").open().installed().withoutNetwork();
            phone.begins("录音", cause, "人民路10号").readsTheStatement().hasKept(3).press("结束");
            phone.writesTheNote("电话核实。").nobodySigns().press("完成").lists("待送出");
            phone.page().evaluate(ALTERS_A_CHUNK);
            phone.withNetwork().lists("与本机校验链不一致").picture("differs");
            Story puyang = Story.in(application, Story.PUYANG);
            FieldRecording received = latest(puyang.actor(Post.OFFICER), cause).orElseThrow();
            assertThat(received.content().parts().getFirst().firstDiffering()).contains(2);
            screen.open("/desk/field-recordings").sees("不一致");
            screen.open("/desk/field-recordings/" + received.id()).sees("录音从第 2 段起");
        }
    }

    @Test
    @DisplayName("同一部手机换了账号：看不到、也送不出前一个人的记录；前一个人再登录，记录还在，照样送出")
    void another_account_on_the_same_telephone() throws Exception {
        String cause = "换人检验" + System.nanoTime();
        Story puyang = Story.in(application, Story.PUYANG);
        try (var chromium = new Chromium(FieldPhone.CAMERA);
                var screen = chromium.screen(port, 360, "field-accounts")) {
            FieldPhone phone = phone(screen, port);
            phone.signIn("puyang-officer").open().installed().withoutNetwork();
            phone.begins("录像", cause, "人民路10号").readsTheStatement().hasKept(1).press("结束");
            phone.writesTheNote("无人在场。").nobodySigns().press("完成").lists("待送出");
            phone.page().navigate("about:blank");

            phone.withNetwork().signIn("puyang-officer2").open();
            phone.says("home", "本机上还没有记录");
            phone.page().waitForTimeout(3000);
            assertThat(phone.page().locator("#list li").count()).isZero();
            assertThat(latest(puyang.actor(Post.OFFICER), cause)).isEmpty();

            phone.signIn("puyang-officer").open().lists("已入库");
            assertThat(latest(puyang.actor(Post.OFFICER), cause)).isPresent();
        }
    }

    @Test
    @Clause("R-08")
    @DisplayName("录到一半手机没电：开机后无网络也能打开，录下的都在；拒收文书的留置送达要有照片或者录像；一周后登录过期，重新登录即送出")
    void a_dead_battery_and_a_week_without_network(@TempDir Path profile) throws Exception {
        String cause = "断电检验" + System.nanoTime();
        Story puyang = Story.in(application, Story.PUYANG);
        try (var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")))) {
            FieldPhone phone = on(playwright, profile);
            phone.signIn("puyang-officer").open().installed().withoutNetwork();
            phone.begins("录像", cause, "人民路10号").readsTheStatement().hasKept(3);
            killed(profile);

            FieldPhone again = on(playwright, profile).withoutNetwork().open();
            again.lists("中断，待说明原因").press("说明原因，接着处理").press("手机没电、关机").press("不再记录，填写说明");
            again.writesTheNote("送达处罚决定书，当事人拒收。");
            again.page().getByLabel("拒收文书，留置送达").check();
            again.page().locator("#left-document").fill("行政处罚决定书");
            again.press("完成").says("finish", "请写明拒收的理由");
            again.page().locator("#left-reason").fill("认为处罚过重。");
            again.press("完成").lists("待送出");

            ((SettableClock) clock).advance(Duration.ofDays(7));
            again.withNetwork().says("home", "登录已经过期");
            again.signIn("puyang-officer").open().lists("已入库");
            FieldRecording received = latest(puyang.actor(Post.OFFICER), cause).orElseThrow();
            assertThat(received.content().agrees()).isTrue();
            assertThat(received.content().parts().getFirst().chunks()).isGreaterThanOrEqualTo(3);
            assertThat(received.content().interruptions())
                    .singleElement()
                    .satisfies(each -> assertThat(each.reason()).isEqualTo("手机没电、关机"));
            assertThat(received.content().confirmation()).containsInstanceOf(LeftInPlace.class);
        }
    }

    /** A browser with a folder of its own, as a telephone has; sessions end with it, what is kept stays. */
    private FieldPhone on(Playwright playwright, Path profile) {
        BrowserContext context = playwright
                .chromium()
                .launchPersistentContext(
                        profile,
                        new BrowserType.LaunchPersistentContextOptions()
                                .setExecutablePath(Chromium.installed())
                                .setArgs(Chromium.arguments(FieldPhone.CAMERA))
                                .setViewportSize(360, 740)
                                .setLocale("zh-CN")
                                .setTimezoneId("Asia/Shanghai"));
        context.setDefaultTimeout(20_000);
        return new FieldPhone(context.newPage(), port);
    }

    /** The whole browser at once, as when the battery dies. */
    private static void killed(Path profile) throws Exception {
        List<ProcessHandle> browser = ProcessHandle.current()
                .descendants()
                .filter(process -> process.info()
                        .arguments()
                        .map(arguments -> String.join(" ", arguments).contains(profile.toString()))
                        .orElse(false))
                .toList();
        assertThat(browser).isNotEmpty();
        browser.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : browser) {
            process.onExit().get();
        }
    }

    @Test
    @DisplayName("只有现场记录页可以请求摄像头、麦克风和定位；可以安装到主屏幕，图标都在；存在手机上的页面没有任何人的信息")
    void what_the_page_is_made_of() {
        var officer = new Visitor(port);
        officer.signIn("puyang-officer", Story.password());
        var shell = officer.get("/field");
        assertThat(shell.headers().firstValue("Permissions-Policy"))
                .contains("camera=(self), microphone=(self), geolocation=(self)");
        assertThat(officer.get("/desk").headers().firstValue("Permissions-Policy"))
                .contains("camera=(), microphone=(), geolocation=()");
        Actor actor = Story.in(application, Story.PUYANG).actor(Post.OFFICER);
        assertThat(shell.body()).doesNotContain(actor.name(), actor.person(), "_csrf");

        var manifest = new Visitor(port).get("/field/manifest.webmanifest");
        assertThat(manifest.headers().firstValue("Content-Type").orElse("")).startsWith("application/manifest+json");
        var icons = tools.jackson.databind.json.JsonMapper.shared()
                .readTree(manifest.body())
                .path("icons");
        assertThat(icons.size()).isEqualTo(2);
        icons.forEach(
                icon -> assertThat(officer.get(icon.path("src").asString()).statusCode())
                        .isEqualTo(200));
        var worker = new Visitor(port).get("/field/worker.js");
        assertThat(worker.headers().firstValue("Service-Worker-Allowed")).contains("/field");
        assertThat(worker.body()).startsWith("const SHELL = {");
    }
}
