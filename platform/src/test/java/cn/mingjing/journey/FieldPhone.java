package cn.mingjing.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import cn.mingjing.demo.Story;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.AriaRole;

/** An officer's telephone on the field page, before a camera that shows a test picture. */
final class FieldPhone {

    /** A camera and a microphone of Chromium's own, and nobody who has to allow them. */
    static final String[] CAMERA = {"--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"};

    private static final int SENDING = 60_000;

    /** How many chunks of the run begun last are in the store of the account used last. */
    private static final String KEPT = """
            async () => {
              const request = (done, r) => r.onsuccess = () => done(r.result);
              const open = name => new Promise(done => request(done, indexedDB.open(name)));
              const device = await open('mingjing-device');
              const person = await new Promise(done => request(done, device.transaction('person').objectStore('person').get('last')));
              device.close();
              const store = await open('mingjing-field-' + person);
              const parts = await new Promise(done => request(done, store.transaction('parts').objectStore('parts').getAll()));
              store.close();
              return parts.filter(each => each.kind !== 'PHOTO').sort((a, b) => a.startedAt.localeCompare(b.startedAt)).at(-1)?.chunks ?? 0;
            }""";

    private final Page page;
    private final String site;

    FieldPhone(Page page, int port) {
        this.page = page;
        this.site = "http://127.0.0.1:" + port;
        page.onDialog(Dialog::accept);
    }

    Page page() {
        return page;
    }

    FieldPhone signIn(String account) {
        page.context().clearCookies();
        page.navigate(site + "/sign-in");
        field("账号").fill(account);
        field("密码").fill(Story.password());
        press("登录");
        page.waitForURL(url -> !url.endsWith("/sign-in"));
        return this;
    }

    /** Opens the page and waits until it shows what lies on the telephone. */
    FieldPhone open() {
        page.navigate(site + "/field");
        page.locator("#new").waitFor();
        return this;
    }

    /** As long as the browser has not taken the page to the telephone, it would not open without network. */
    FieldPhone installed() {
        page.evaluate("() => navigator.serviceWorker.ready");
        return this;
    }

    FieldPhone withoutNetwork() {
        page.context().setOffline(true);
        return this;
    }

    FieldPhone withNetwork() {
        page.context().setOffline(false);
        return this;
    }

    /** Says what is to be recorded, and begins. @param kind as it stands on the page, such as 录像 */
    FieldPhone begins(String kind, String cause, String place) {
        press("开始现场记录");
        page.getByLabel(kind, new Page.GetByLabelOptions().setExact(true)).check();
        if (page.locator("#second").inputValue().isEmpty()) {
            page.locator("#second").selectOption(new com.microsoft.playwright.options.SelectOption().setIndex(1));
        }
        page.locator("#cause").fill(cause);
        page.locator("#place").fill(place);
        press("开始");
        return this;
    }

    FieldPhone readsTheStatement() {
        page.locator("#statement-text").waitFor();
        press("已经读完");
        return this;
    }

    /** Waits until so many chunks of the part being made are on the disk. */
    FieldPhone hasKept(int chunks) {
        for (int tries = 0; tries < 120; tries++) {
            if (((Number) page.evaluate(KEPT)).intValue() >= chunks) {
                return this;
            }
            page.waitForTimeout(500);
        }
        throw new AssertionError("没有存下 " + chunks + " 段");
    }

    FieldPhone writesTheNote(String note) {
        page.locator("#note").fill(note);
        return this;
    }

    /** The party signs with a finger. */
    FieldPhone signs(String signer) {
        page.getByLabel("在屏幕上签名").check();
        page.locator("#signer").fill(signer);
        page.locator("#sign").scrollIntoViewIfNeeded();
        var box = page.locator("#sign").boundingBox();
        page.mouse().move(box.x + 20, box.y + 40);
        page.mouse().down();
        for (int step = 1; step < 20; step++) {
            page.mouse().move(box.x + 20 + step * 8, box.y + 60 + 25 * Math.sin(step));
        }
        page.mouse().up();
        return this;
    }

    FieldPhone nobodySigns() {
        page.getByLabel("现场没有签名的人").check();
        page.locator("#nobody-reason").fill("门店锁闭，无人在场。");
        return this;
    }

    FieldPhone press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return this;
    }

    /** The first recording of the list stands so. */
    FieldPhone lists(String state) {
        assertThat(page.locator("#list li").first()).containsText(state, new ContainsTextOptions().setTimeout(SENDING));
        return this;
    }

    FieldPhone says(String screen, String words) {
        assertThat(page.locator("section[data-screen=" + screen + "]:visible"))
                .containsText(words, new ContainsTextOptions().setTimeout(SENDING));
        return this;
    }

    FieldPhone picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(java.nio.file.Path.of("target", "screenshots", "field", name + ".png")));
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }
}
