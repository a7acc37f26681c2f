package cn.mingjing.duty;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.Fen;
import cn.mingjing.law.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("逾期缴纳罚款，每日按百分之三加处罚款，不超过罚款数额")
class LatePaymentTest {

    private static final Fen FINE = Fen.ofYuan("600.00");
    private static final LocalDate PAY_BY = LocalDate.of(2026, 11, 30);
    private static final LatePayment UNPAID = LatePayment.of(FINE, PAY_BY, new Percent(3), new Percent(100));

    @Test
    @DisplayName("最后一日缴纳不加处，次日起每日加处十八元")
    void nothing_accrues_on_the_last_day_and_three_per_cent_on_each_day_after() {
        assertThat(UNPAID.on(PAY_BY)).isEqualTo(Fen.ZERO);
        assertThat(UNPAID.on(PAY_BY.plusDays(1))).isEqualTo(Fen.ofYuan("18.00"));
        assertThat(UNPAID.on(PAY_BY.plusDays(2))).isEqualTo(Fen.ofYuan("36.00"));
        assertThat(UNPAID.owedOn(PAY_BY.plusDays(2))).isEqualTo(Fen.ofYuan("636.00"));
    }

    @Test
    @DisplayName("第三十三日为五百九十四元，第三十四日起以罚款数额为限")
    void it_never_goes_beyond_the_fine() {
        assertThat(UNPAID.on(PAY_BY.plusDays(33))).isEqualTo(Fen.ofYuan("594.00"));
        assertThat(UNPAID.on(PAY_BY.plusDays(34))).isEqualTo(FINE);
        assertThat(UNPAID.on(PAY_BY.plusYears(3))).isEqualTo(FINE);
    }

    @Test
    @DisplayName("复议、诉讼期间不予计算")
    void the_days_of_a_remedy_do_not_count() {
        var suspended = new LatePayment(
                FINE,
                PAY_BY,
                new Percent(3),
                new Percent(100),
                List.of(),
                List.of(new LatePayment.Suspension(LocalDate.of(2026, 12, 3), Optional.of(LocalDate.of(2027, 1, 31)))));
        assertThat(suspended.on(LocalDate.of(2026, 12, 2))).isEqualTo(Fen.ofYuan("36.00"));
        assertThat(suspended.on(LocalDate.of(2027, 1, 31))).isEqualTo(Fen.ofYuan("36.00"));
        assertThat(suspended.on(LocalDate.of(2027, 2, 1))).isEqualTo(Fen.ofYuan("54.00"));

        var ongoing = new LatePayment(
                FINE,
                PAY_BY,
                new Percent(3),
                new Percent(100),
                List.of(),
                List.of(new LatePayment.Suspension(LocalDate.of(2026, 11, 25), Optional.empty())));
        assertThat(ongoing.on(LocalDate.of(2027, 11, 25))).isEqualTo(Fen.ZERO);
    }

    @Test
    @DisplayName("部分缴纳后只就未缴部分加处，全部缴清后不再增加")
    void it_accrues_on_what_is_unpaid() {
        var partly = new LatePayment(
                FINE,
                PAY_BY,
                new Percent(3),
                new Percent(100),
                List.of(
                        new LatePayment.Payment(LocalDate.of(2026, 11, 20), Fen.ofYuan("200.00")),
                        new LatePayment.Payment(LocalDate.of(2026, 12, 2), Fen.ofYuan("400.00"))),
                List.of());
        assertThat(partly.on(LocalDate.of(2026, 12, 1))).isEqualTo(Fen.ofYuan("12.00"));
        assertThat(partly.on(LocalDate.of(2026, 12, 2))).isEqualTo(Fen.ofYuan("24.00"));
        assertThat(partly.on(LocalDate.of(2027, 6, 1))).isEqualTo(Fen.ofYuan("24.00"));
        assertThat(partly.owedOn(LocalDate.of(2027, 6, 1))).isEqualTo(Fen.ofYuan("24.00"));
    }

    @Test
    @DisplayName("不足一分的部分舍去")
    void less_than_a_fen_is_dropped() {
        var odd = LatePayment.of(new Fen(101), PAY_BY, new Percent(3), new Percent(100));
        assertThat(odd.on(PAY_BY.plusDays(1))).isEqualTo(new Fen(3));
        assertThat(odd.on(PAY_BY.plusDays(100))).isEqualTo(new Fen(101));
    }
}
