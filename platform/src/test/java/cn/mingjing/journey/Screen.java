package cn.mingjing.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** One person before a screen: clicks and types by what is written on the page, and notices what is wrong with it. */
final class Screen implements AutoCloseable {

    private static final int PATIENCE = 10_000;

    /** What is wrong with a page, whatever it shows; one line each. */
    private static final String FLAWS = """
            () => {
              const flaws = [];
              const seen = (e) => e.getClientRects().length > 0;
              const name = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '') + (e.className ? '.' + e.className : '');
              const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
              if (over > 0) {
                const wide = [...document.body.querySelectorAll('*')]
                    .filter((e) => seen(e) && e.getBoundingClientRect().right > document.documentElement.clientWidth + 1);
                flaws.push('横向滚动 ' + over + ' px：' + wide.slice(0, 3).map(name).join(' '));
              }
              if (document.querySelectorAll('h1').length !== 1) flaws.push('一级标题不是一个');
              if (document.documentElement.lang !== 'zh-CN') flaws.push('没有注明语言');
              const words = document.body.innerText.match(/\\{\\d\\}|(act|case|enum|notice|portal|ui|fact|duty)\\.[A-Za-z][\\w.]*/);
              if (words) flaws.push('没有替换的文字 ' + words[0]);
              for (const e of document.querySelectorAll('input:not([type=hidden]), select, textarea')) {
                if (seen(e) && !e.labels?.length && !e.getAttribute('aria-label')) flaws.push('没有标签 ' + name(e));
              }
              const ids = [...document.querySelectorAll('[id]')].map((e) => e.id);
              const twice = ids.find((id, i) => ids.indexOf(id) !== i);
              if (twice) flaws.push('重复的 id ' + twice);
              for (const e of document.querySelectorAll('a.btn, button')) {
                if (seen(e) && e.getBoundingClientRect().height < 24) flaws.push('按钮太小 ' + name(e));
              }
              return flaws;
            }""";

    private final BrowserContext context;
    private final Page page;
    private final String site;
    private final Path pictures;
    private final List<String> flaws = new ArrayList<>();
    private int pictured;

    Screen(BrowserContext context, String site, Path pictures) {
        this.context = context;
        this.site = site;
        this.pictures = pictures;
        context.setDefaultTimeout(PATIENCE);
        this.page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("422")) {
                flaws.add(address() + " 控制台：" + message.text());
            }
        });
        page.onPageError(error -> flaws.add(address() + " 脚本：" + error));
    }

    /** Somebody else sits down: signs out by forgetting, signs in by typing. */
    Screen signIn(String account, String password) {
        context.clearCookies();
        open("/sign-in");
        type("账号", account);
        type("密码", password);
        press("登录");
        return this;
    }

    Screen open(String path) {
        page.navigate(site + path);
        return looked();
    }

    Screen follow(String words) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(words).setExact(true))
                .first()
                .click();
        return looked();
    }

    /** Follows a link whose words begin so. */
    Screen followTo(String beginning) {
        page.locator("a")
                .filter(new Locator.FilterOptions().setHasText(beginning))
                .first()
                .click();
        return looked();
    }

    Screen type(String label, String text) {
        field(label).fill(text);
        return this;
    }

    /** Chooses from a list, or one of several circles; the option begins with these words. */
    Screen choose(String label, String option) {
        Locator list = page.locator("select").and(page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)));
        if (list.count() == 1) {
            String whole = list.locator("option").allTextContents().stream()
                    .filter(text -> text.strip().startsWith(option))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError(label + " 没有选项 " + option));
            list.selectOption(new com.microsoft.playwright.options.SelectOption().setLabel(whole.strip()));
        } else {
            group(label)
                    .getByRole(AriaRole.RADIO, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + option)))
                    .check();
        }
        return this;
    }

    /** Ticks every box of a group. */
    Screen tickAll(String label) {
        group(label).getByRole(AriaRole.CHECKBOX).all().forEach(Locator::check);
        return this;
    }

    Screen tick(String label) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).check();
        return this;
    }

    Screen attach(String label, Path file) {
        field(label).setInputFiles(file);
        return this;
    }

    Screen press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        return looked();
    }

    /** Sends the form. */
    Screen send() {
        return press("提交");
    }

    /** The page must say this within its patience. */
    Screen sees(String words) {
        assertThat(page.locator("body"))
                .containsText(
                        words,
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(PATIENCE));
        return this;
    }

    Screen seesNot(String words) {
        assertThat(page.locator("body")).not().containsText(words);
        return this;
    }

    /** Whether the page says this now. */
    boolean shows(String words) {
        return page.locator("body").innerText().contains(words);
    }

    /** Whether the page offers to do this now. */
    boolean offers(String act) {
        return page.getByRole(
                                AriaRole.LINK,
                                new Page.GetByRoleOptions().setName(act).setExact(true))
                        .count()
                > 0;
    }

    /** What stands in a field. */
    String value(String label) {
        return field(label).inputValue();
    }

    /** Lets the browser check the notice shown, again while its record waits to be sealed. */
    Screen untilChecked() {
        for (int tries = 0; tries < 20; tries++) {
            press("核对本页");
            page.locator(".mj-verdict").first().waitFor();
            if (!shows("尚未封存")) {
                return this;
            }
            page.waitForTimeout(500);
        }
        return this;
    }

    Screen picture(String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setFullPage(true)
                .setPath(pictures.resolve("%02d-%s.png".formatted(++pictured, name))));
        return this;
    }

    /** Path of the page shown. */
    String address() {
        return page.url().replace(site, "");
    }

    Page page() {
        return page;
    }

    /** Everything that was wrong with the pages seen so far. */
    List<String> flaws() {
        return flaws.stream().distinct().toList();
    }

    private Screen looked() {
        page.waitForLoadState();
        Object found = page.evaluate(FLAWS);
        if (found instanceof List<?> list) {
            list.forEach(flaw -> flaws.add(address().replaceAll("[0-9a-f-]{36}", "…") + " " + flaw));
        }
        return this;
    }

    private Locator field(String label) {
        return page.getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private Locator group(String label) {
        return page.getByRole(
                AriaRole.GROUP, new Page.GetByRoleOptions().setName(label).setExact(true));
    }

    @Override
    public void close() {
        context.close();
    }
}
