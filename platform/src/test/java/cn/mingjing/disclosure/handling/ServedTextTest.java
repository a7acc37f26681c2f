package cn.mingjing.disclosure.handling;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.disclosure.PublicRendering.Rendered;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("发布前检查的文字：编号和摘要里碰巧像电话的数字不算，写出来的电话算")
class ServedTextTest {

    /** Its last group spells a mobile number by chance, as one identifier in some three thousand does. */
    private static final String ID = "3f0c8a52-1b7e-4d36-9c55-a13812345678";

    @Test
    @DisplayName("网址里的编号碰巧含有十一位数字，不当作电话")
    void a_number_by_chance_in_an_address_is_nobody_s() {
        var page = new Rendered("公示页", "/notices/" + ID, "<p>公示 " + ID + "</p>");

        assertThat(ServedText.of(page)).allSatisfy(text -> assertThat(text).doesNotContain("13812345678"));
    }

    @Test
    @DisplayName("网址或者正文里写着的电话，看得见")
    void a_telephone_number_that_was_written_is_seen() {
        var page = new Rendered("目录", "/notices?q=13812345678", "<p>电话 138<b>1234</b>5678</p>");

        assertThat(ServedText.of(page)).anySatisfy(text -> assertThat(text).isEqualTo("/notices?q=13812345678"));
        assertThat(ServedText.of(page)).anySatisfy(text -> assertThat(text).contains("13812345678"));
    }
}
