package cn.mingjing.casework.acts;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.law.Fen;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/** Records a payment at the collecting bank (登记缴款), 行政处罚法 第六十七条. */
public record RecordPayment(
        @NotNull LocalDate paidOn,
        @NotNull Fen amount,
        @NotNull Fen surcharge,
        @NotNull Fen confiscation,
        @NotBlank @Size(max = 100) String bankReceipt)
        implements CaseAct {}
