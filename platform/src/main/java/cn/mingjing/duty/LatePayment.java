package cn.mingjing.duty;

import cn.mingjing.law.Fen;
import cn.mingjing.law.Percent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The surcharge on a fine that is not paid in time (加处罚款): so many per cent of what is still unpaid for each day after
 * the last day for payment, never more than the provision's cap, the fine itself (行政处罚法 art. 72), and none for the days of a reconsideration
 * or a lawsuit (art. 73).
 *
 * @param fine the fine as decided
 * @param payBy the last day on which it can be paid without surcharge
 * @param rate what a day adds, {@link cn.mingjing.law.Parameters#LATE_PAYMENT_RATE}
 * @param cap what it can add up to, as a share of the fine, {@link cn.mingjing.law.Parameters#LATE_PAYMENT_CAP}
 * @param payments what was paid of the fine itself, in any order; the day of a late payment still counts as late
 * @param suspensions spans in which nothing accrues
 */
public record LatePayment(
        Fen fine, LocalDate payBy, Percent rate, Percent cap, List<Payment> payments, List<Suspension> suspensions) {

    /** A part of the fine, paid on a day. */
    public record Payment(LocalDate on, Fen amount) {}

    /**
     * A reconsideration or a lawsuit.
     *
     * @param from its first day, on which nothing accrues
     * @param to its last day, on which nothing accrues; absent while it goes on
     */
    public record Suspension(LocalDate from, Optional<LocalDate> to) {
        boolean covers(LocalDate day) {
            return !day.isBefore(from) && to.map(last -> !day.isAfter(last)).orElse(true);
        }
    }

    public LatePayment {
        payments = List.copyOf(payments);
        suspensions = List.copyOf(suspensions);
    }

    public static LatePayment of(Fen fine, LocalDate payBy, Percent rate, Percent cap) {
        return new LatePayment(fine, payBy, rate, cap, List.of(), List.of());
    }

    /** What has accrued by the end of that day, in whole fen rounded down. */
    public Fen on(LocalDate day) {
        long most = Math.multiplyExact(fine.amount(), (long) cap.hundredths());
        long hundredths = 0;
        for (LocalDate late = payBy.plusDays(1); !late.isAfter(day) && hundredths < most; late = late.plusDays(1)) {
            long unpaid = unpaidBefore(late);
            if (unpaid == 0) {
                break;
            }
            if (!suspendedOn(late)) {
                hundredths += unpaid * rate.hundredths();
            }
        }
        return new Fen(Math.min(hundredths, most) / 100);
    }

    /** What is still owed at the end of that day: the unpaid part of the fine and the surcharge. */
    public Fen owedOn(LocalDate day) {
        return new Fen(unpaidBefore(day.plusDays(1))).plus(on(day));
    }

    private long unpaidBefore(LocalDate day) {
        long paid = payments.stream()
                .filter(payment -> payment.on().isBefore(day))
                .mapToLong(payment -> payment.amount().amount())
                .sum();
        return Math.max(0, fine.amount() - paid);
    }

    private boolean suspendedOn(LocalDate day) {
        return suspensions.stream().anyMatch(span -> span.covers(day));
    }
}
