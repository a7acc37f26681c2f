package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.demo.Story;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("在浏览器里采集一张存储卡：中断后从断处继续，最后得到清单，卡上的文件原样不动")
class CollectingFromTheBrowserTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String NUMBER = "ZF-B01";

    private final Devices devices;
    private final Authorities authorities;
    private final Story story;
    private final int port;
    private final Chromium chromium = new Chromium();

    @TempDir
    @SuppressWarnings("NullAway.Init")
    private Path card;

    @Autowired
    CollectingFromTheBrowserTest(
            ApplicationContext application,
            Devices devices,
            Authorities authorities,
            @Value("${local.server.port}") int port) {
        this.devices = devices;
        this.authorities = authorities;
        this.story = Story.in(application, Story.PUYANG);
        this.port = port;
    }

    @AfterEach
    void close() {
        chromium.close();
    }

    @Test
    @DisplayName("嵌套的文件夹、两段录像、一份副本、一份日志、一个程序")
    void a_card() throws Exception {
        story.on(MONDAY);
        issuedRecorder();
        film("DCIM/20261123/DSJ-000123_20261123093015.MP4");
        Path copied = film("DCIM/20261123/DSJ-000124_20261123101500.MP4");
        Files.createDirectories(card.resolve("DCIM/backup"));
        Files.copy(copied, card.resolve("DCIM/backup/DSJ-000124.MP4"));
        Files.writeString(card.resolve("device.log"), "09:30:15 REC START\n10:20:00 REC STOP\n");
        Files.write(card.resolve("setup.exe"), new byte[] {'M', 'Z', 1, 2});
        List<String> before = onTheCard();

        try (var screen = chromium.screen(port, 1280, "collecting")) {
            screen.signIn("puyang-officer", Story.password()).open("/desk/collecting");
            screen.sees("待采集的设备").sees(NUMBER).picture("overview");
            screen.follow(NUMBER + " 执法记录仪").picture("begin");
            screen.choose("设备的时钟", "比系统快").type("快多少秒", "75").press("开始采集");
            screen.sees("还没有读取设备").picture("unread");

            cutAfterTwo(screen);
            screen.page().locator("input[type=file]").setInputFiles(card);
            screen.sees("有文件没有收妥").picture("cut");
            screen.page().unroute("**/api/v1/collectings/*/files");
            screen.open(screen.address()).sees("没有处理完");
            screen.page().locator("input[type=file]").setInputFiles(card);
            screen.sees("已经全部收妥，共 4 个文件").picture("receipt");
            screen.sees("DCIM/20261123/DSJ-000123_20261123093015.MP4")
                    .sees("2026年11月23日 09:29")
                    .sees("先前已经收妥，没有重复保存")
                    .sees("不是音像记录");
            assertThat(screen.flaws()).allMatch(flaw -> flaw.contains("409"));
            String receipt = screen.address();
            try (var phone = chromium.screen(port, 360, "collecting-phone")) {
                phone.signIn("puyang-head", Story.password())
                        .open("/desk/collecting")
                        .picture("overview");
                phone.open(receipt).picture("receipt");
                assertThat(phone.flaws()).isEmpty();
            }
        }
        assertThat(onTheCard()).isEqualTo(before);
    }

    /** The server says no to every second file from the second on, as when its disk is full. */
    private static void cutAfterTwo(Screen screen) {
        var calls = new AtomicInteger();
        screen.page().route("**/api/v1/collectings/*/files", route -> {
            if (calls.incrementAndGet() <= 3) {
                route.resume();
            } else {
                route.fulfill(new Route.FulfillOptions()
                        .setStatus(409)
                        .setContentType("application/json")
                        .setBody("{\"detail\":\"有文件没有收妥。\"}"));
            }
        });
    }

    private void issuedRecorder() {
        var unit = authorities.units(Story.PUYANG).getFirst().id();
        var recorder = new Device(
                DeviceId.random(),
                Story.PUYANG,
                NUMBER,
                DeviceKind.RECORDER,
                "某某 A5",
                "SN-B01",
                Optional.of("GA/T 947"),
                Optional.of(128),
                MONDAY.minusYears(1),
                5,
                unit,
                false);
        var head = story.actor(Post.UNIT_HEAD);
        devices.enter(recorder, head);
        var taker = new Taker(story.actor(Post.OFFICER).person());
        devices.perform(recorder.id(), new IssueDevice(taker, MONDAY, UseCheck.inOrder()), head);
    }

    /** Noise that begins like an MP4. */
    private Path film(String path) throws IOException {
        byte[] bytes = new byte[3_000_000];
        new Random(System.nanoTime()).nextBytes(bytes);
        byte[] head = {0, 0, 0, 24, 'f', 't', 'y', 'p', 'i', 's', 'o', 'm'};
        System.arraycopy(head, 0, bytes, 0, head.length);
        Path film = card.resolve(path);
        Files.createDirectories(film.getParent());
        return Files.write(film, bytes);
    }

    private List<String> onTheCard() throws IOException {
        try (Stream<Path> files = Files.walk(card)) {
            return files.filter(Files::isRegularFile)
                    .map(file -> card.relativize(file) + " " + file.toFile().length() + " "
                            + file.toFile().lastModified())
                    .sorted()
                    .toList();
        }
    }
}
