package cn.mingjing.calendar.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.calendar.SpecialDay;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.time.LocalDate;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpStatus;
import org.springframework.util.LinkedMultiValueMap;

@MingjingTest
@DisplayName("管理员导入年度：先核对，再确认")
class YearsPagesTest {

    private static final Actor ADMINISTRATOR =
            new Actor("li-si", "李四", Post.SYSTEM_ADMINISTRATOR, new AuthorityId("test-authority"));

    private static final String YEAR_2033 = """
            {"year":2033,"papers":[],"days":[
              {"name":"国庆节","date":"2033-10-03","isOffDay":true},
              {"name":"国庆节","date":"2033-10-08","isOffDay":false}]}
            """;

    private final YearsPages pages;

    YearsPagesTest(YearsPages pages) {
        this.pages = pages;
    }

    @Test
    @DisplayName("核对时看到每个不同的日子，什么也不写；确认后成为第 1 版")
    void lookingWritesNothingConfirmingImports() {
        YearsPage checked = shown(pages.check(sent(YEAR_2033)), HttpStatus.OK);
        assertThat(checked.action()).isEqualTo("/admin/calendar");
        assertThat(checked.preview().orElseThrow().days())
                .extracting(SpecialDay::date)
                .containsExactly(LocalDate.parse("2033-10-03"), LocalDate.parse("2033-10-08"));
        assertThat(checked.years()).noneMatch(year -> year.year() == 2033);

        assertThat(pages.importYear(sent(YEAR_2033), ADMINISTRATOR)).isInstanceOf(Page.SeeOther.class);
        assertThat(shown(pages.years(), HttpStatus.OK).years())
                .filteredOn(year -> year.year() == 2033)
                .singleElement()
                .satisfies(year -> assertThat(
                                year.version() + " " + year.off() + " " + year.work() + " " + year.imported())
                        .startsWith("1 1 1 李四，"));
    }

    @Test
    @DisplayName("内容有问题或者没有填，留在核对这一步")
    void whatIsWrongStaysAtTheFirstStep() {
        YearsPage broken = shown(pages.check(sent("{")), HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(broken.preview().orElseThrow().problems()).hasSize(1);
        assertThat(broken.action()).isEqualTo("/admin/calendar/check");
        YearsPage empty = shown(pages.check(sent("")), HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(empty.form().problems()).hasSize(1);
        YearsPage confirmed = shown(pages.importYear(sent("{"), ADMINISTRATOR), HttpStatus.UNPROCESSABLE_CONTENT);
        assertThat(confirmed.action()).isEqualTo("/admin/calendar/check");
    }

    private static Submission sent(String json) {
        var texts = new LinkedMultiValueMap<String, String>();
        texts.add("json", json);
        return Submission.of(texts);
    }

    private static YearsPage shown(Page page, HttpStatus status) {
        assertThat(page)
                .isInstanceOfSatisfying(
                        Page.Show.class, show -> assertThat(show.status()).isEqualTo(status));
        return page instanceof Page.Show(var template, YearsPage years, var answered)
                ? years
                : org.junit.jupiter.api.Assertions.fail("not the page of years");
    }
}
