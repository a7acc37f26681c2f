package cn.mingjing.ui.form;

import cn.mingjing.law.Fen;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** A record whose constraints are the point. */
record Small(
        @NotBlank @Size(min = 2, max = 10) String note,
        @Size(max = 2) List<@Size(max = 5) String> notes,
        Optional<@Positive Fen> share,
        @PastOrPresent LocalDate past) {

    /** A record whose components are right one by one and wrong together. */
    record Stay(LocalDate from, LocalDate to) {

        @AssertTrue(message = "act.Stay.ordered")
        boolean isOrdered() {
            return !to.isBefore(from);
        }
    }
}
