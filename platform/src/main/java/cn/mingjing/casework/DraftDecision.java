package cn.mingjing.casework;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.Lines;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The decision the handlers mean to propose (拟作决定). Review binds its digest: whoever changes a word opens it again.
 *
 * @param violation kind of violation, such as 无烟草专卖零售许可证经营烟草制品零售业务
 * @param facts what was found: time, place, course, harm
 * @param provisionBreached document and article breached
 * @param provisionApplied document and article applied
 * @param kinds kinds of penalty
 * @param content what is imposed, as it will stand in the decision
 * @param fine zero where no fine is imposed
 * @param fineFloor the least the provision allows in this case
 * @param fineCeiling the most the provision allows in this case
 * @param confiscation gains confiscated (没收违法所得), to be paid in; zero where none
 * @param goodsValue value of the goods confiscated (没收非法财物); zero where none
 * @param endedOn day on which the violation ended; where it goes on, the day it was found (第三十六条)
 * @param harmfulToLifeOrFinance whether it touches life, health or financial security and did harm (第三十六条: five years)
 * @param correction what the party is ordered to put right (第二十八条); empty where nothing can be
 * @param grade the grade of the authority's own public benchmark that applies (第三十四条); empty where none does
 * @param withoutGrade why none of its grades is applied; empty where one is, and where no benchmark is in force
 * @param discretion why this much and not less or more (第五条、第三十二条至第三十四条)
 */
public record DraftDecision(
        @NotBlank @Size(max = 2000) String violation,
        @Lines(8) @NotBlank @Size(max = 20000) String facts,
        @Lines(2) @NotBlank @Size(max = 2000) String provisionBreached,
        @Lines(2) @NotBlank @Size(max = 2000) String provisionApplied,
        @NotEmpty Set<PenaltyKind> kinds,
        @Lines(4) @NotBlank @Size(max = 4000) String content,
        @NotNull Fen fine,
        @NotNull Fen fineFloor,
        @NotNull Fen fineCeiling,
        @NotNull Fen confiscation,
        @NotNull Fen goodsValue,
        @NotNull LocalDate endedOn,
        boolean harmfulToLifeOrFinance,
        @Lines(2) @Size(max = 2000) String correction,
        Optional<GradeCode> grade,
        @Lines(2) @Size(max = 1000) String withoutGrade,
        @Lines(4) @NotBlank @Size(max = 4000) String discretion) {

    public DraftDecision {
        // Always in the order of 第九条, so that the same draft has the same digest.
        kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
    }

    /** The same decision under a grade of the public benchmark, or under none for a reason. */
    public DraftDecision applying(Optional<GradeCode> applied, String whyNone) {
        return new DraftDecision(
                violation,
                facts,
                provisionBreached,
                provisionApplied,
                kinds,
                content,
                fine,
                fineFloor,
                fineCeiling,
                confiscation,
                goodsValue,
                endedOn,
                harmfulToLifeOrFinance,
                correction,
                applied,
                whyNone,
                discretion);
    }

    public boolean imposes(PenaltyKind kind) {
        return kinds.contains(kind);
    }
}
