package cn.mingjing.identifier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("行政区划代码在一天里指什么，按历次公布的代码表")
class DivisionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    @DisplayName("代码换了主人，各按当天：350205 先是杏林区，后是海沧区")
    void a_code_means_what_it_meant_on_the_day() {
        assertThat(Divisions.on("350205", LocalDate.of(2003, 3, 1)))
                .map(Division::name)
                .contains("海沧区");
        assertThat(Divisions.on("350205", LocalDate.of(2002, 12, 31)))
                .map(Division::name)
                .contains("杏林区");
        assertThat(Divisions.on("350205", TODAY)).map(Division::name).contains("海沧区");
    }

    @Test
    @DisplayName("两次代码表之间新设、撤销的，两边都算；之后撤销的不再算，仍查得到原名")
    void between_two_tables_either_holds() {
        LocalDate between = LocalDate.of(2020, 1, 1);
        assertThat(Divisions.on("130223", between)).map(Division::name).contains("滦县");
        assertThat(Divisions.on("130284", between)).map(Division::name).contains("滦州市");
        assertThat(Divisions.on("130284", LocalDate.of(2016, 7, 31))).isEmpty();
        assertThat(Divisions.on("130223", TODAY)).isEmpty();
        assertThat(Divisions.last("130223").flatMap(Division::until)).contains(YearMonth.of(2023, 6));
    }

    @Test
    @DisplayName("全称写到省；开发区、“市辖区”这类汇总码不是行政区划")
    void names_are_whole_and_gathering_codes_are_none() {
        assertThat(Divisions.fullName("410922")).contains("河南省濮阳市清丰县");
        assertThat(Divisions.fullName("120111")).contains("天津市西青区");
        assertThat(Divisions.fullName("150200")).contains("内蒙古自治区包头市");
        assertThat(Divisions.fullName("410901")).isEmpty();
        assertThat(Divisions.fullName("410972")).isEmpty();
        assertThat(Divisions.newestTable()).isEqualTo(YearMonth.of(2023, 6));
    }
}
