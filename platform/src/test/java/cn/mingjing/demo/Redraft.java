package cn.mingjing.demo;

import cn.mingjing.casework.DraftDecision;
import cn.mingjing.casework.GradeCode;
import cn.mingjing.casework.PenaltyKind;
import cn.mingjing.law.Fen;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

/** A draft decision like another, but for what a test says of it. Sums are in yuan, as {@code 300.00}. */
public final class Redraft {

    private final DraftDecision like;
    private String facts;
    private Set<PenaltyKind> kinds;
    private String content;
    private Fen fine;
    private Fen fineFloor;
    private Fen fineCeiling;
    private Fen confiscation;
    private Fen goodsValue;
    private LocalDate endedOn;
    private boolean harmfulToLifeOrFinance;
    private Optional<GradeCode> grade;
    private String withoutGrade;

    private Redraft(DraftDecision like) {
        this.like = like;
        facts = like.facts();
        kinds = like.kinds();
        content = like.content();
        fine = like.fine();
        fineFloor = like.fineFloor();
        fineCeiling = like.fineCeiling();
        confiscation = like.confiscation();
        goodsValue = like.goodsValue();
        endedOn = like.endedOn();
        harmfulToLifeOrFinance = like.harmfulToLifeOrFinance();
        grade = like.grade();
        withoutGrade = like.withoutGrade();
    }

    public static Redraft of(DraftDecision like) {
        return new Redraft(like);
    }

    public Redraft facts(String told) {
        facts = told;
        return this;
    }

    public Redraft kinds(PenaltyKind... imposed) {
        kinds = Set.of(imposed);
        return this;
    }

    public Redraft content(String words) {
        content = words;
        return this;
    }

    /** The range is widened to hold it. */
    public Redraft fine(String yuan) {
        fine = Fen.ofYuan(yuan);
        fineFloor = Fen.ofYuan("1.00");
        fineCeiling = fine;
        return this;
    }

    public Redraft confiscation(String yuan) {
        confiscation = Fen.ofYuan(yuan);
        return this;
    }

    public Redraft goodsValue(String yuan) {
        goodsValue = Fen.ofYuan(yuan);
        return this;
    }

    public Redraft endedOn(LocalDate day) {
        endedOn = day;
        return this;
    }

    public Redraft harmfulToLifeOrFinance() {
        harmfulToLifeOrFinance = true;
        return this;
    }

    /** Applies a grade of the public benchmark. */
    public Redraft grade(String code) {
        grade = Optional.of(new GradeCode(code));
        withoutGrade = "";
        return this;
    }

    public Redraft withoutGrade(String reason) {
        grade = Optional.empty();
        withoutGrade = reason;
        return this;
    }

    public DraftDecision done() {
        return new DraftDecision(
                like.violation(),
                facts,
                like.provisionBreached(),
                like.provisionApplied(),
                kinds,
                content,
                fine,
                fineFloor,
                fineCeiling,
                confiscation,
                goodsValue,
                endedOn,
                harmfulToLifeOrFinance,
                like.correction(),
                grade,
                withoutGrade,
                like.discretion());
    }
}
