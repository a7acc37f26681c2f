package cn.mingjing.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.calendar.CalendarYears;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

@MingjingTest
@TestPropertySource(properties = "mingjing.test-class=duty-calendar-import")
@DisplayName("来年放假安排公布并导入后，暂定的到期日重新计算")
class CalendarImportTest {

    private static final String YEAR_2027 = """
            {"year": 2027, "papers": ["https://www.gov.cn/example"], "days": [
              {"name": "元旦", "date": "2027-01-01", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-02", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-03", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-04", "isOffDay": true},
              {"name": "元旦", "date": "2027-01-09", "isOffDay": false}
            ]}
            """;

    private final Duties duties;
    private final DutyRebuild rebuild;
    private final CalendarYears years;
    private final SampleCase file;
    private final Actor administrator;

    CalendarImportTest(
            Duties duties,
            DutyRebuild rebuild,
            CalendarYears years,
            FactStore store,
            Clock clock,
            AuthorityRegister register) {
        this.duties = duties;
        this.rebuild = rebuild;
        this.years = years;
        var sample = new SampleEntries(register);
        var city = sample.entered(sample.authority("city", "410900", Optional.empty()));
        this.administrator = sample.administrator();
        this.file = new SampleCase(store, clock, new Actor(sample.person("张三"), "张三", Post.OFFICER, city.id()));
    }

    @Test
    @DisplayName("进行中的改期，已完成的重新判定是否逾期，不跨年的不动")
    void what_reaches_into_the_new_year_is_counted_again() {
        LocalDate from = LocalDate.of(2026, 12, 28);
        var open = file.owes("open", 7, from);
        var done = file.owes("done", 7, from);
        var before = file.owes("before", 3, LocalDate.of(2026, 12, 1));
        file.records(new SampleFact.SampleDone(done.toString(), LocalDate.of(2027, 1, 7)));
        assertThat(due(open)).isEqualTo(by("2027-01-06", true));
        assertThat(daysLate(done)).isEqualTo(1);
        var untouched = duties.find(before);

        assertThat(years.importYear(YEAR_2027, administrator).problems()).isEmpty();

        assertThat(due(open)).isEqualTo(by("2027-01-08", false));
        assertThat(daysLate(done)).isZero();
        assertThat(duties.find(before)).isEqualTo(untouched);
        assertThat(rebuild.verify()).isEmpty();
    }

    private Due due(DutyKey key) {
        return duties.find(key).orElseThrow().due();
    }

    private int daysLate(DutyKey key) {
        return ((Closure.Done) duties.find(key).orElseThrow().closure().orElseThrow()).daysLate();
    }

    private static Due by(String day, boolean provisional) {
        var last = LocalDate.parse(day);
        return new Due.By(last, last.plusDays(1).atStartOfDay(China.ZONE).toInstant(), provisional);
    }
}
