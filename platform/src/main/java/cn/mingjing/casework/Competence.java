package cn.mingjing.casework;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Nature;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Shown;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Whether it is this authority's to act at all: its own case, not handed on to a successor, under a deed that holds. */
final class Competence {

    private static final Clause OWN_POWERS = new Clause("行政处罚法", "第十七条");
    private static final Clause CARRIED_ON = new Clause("行政诉讼法", "第二十六条");
    private static final Clause ENTRUSTMENT = new Clause("行政处罚法", "第二十条");
    private static final Clause ENTRUSTED_BODY = new Clause("行政处罚法", "第二十一条");

    private Competence() {}

    static Optional<Objection> against(CaseFile file, Circumstances circumstances) {
        Authority handler = circumstances.handler();
        AuthorityId actors = circumstances.actor().authority();
        if (handler.id().equals(actors)) {
            return withoutDeed(handler, circumstances.law().on());
        }
        return Optional.of(file.authority().orElse(actors).equals(actors) ? succeeded(handler) : ofAnotherAuthority());
    }

    private static Optional<Objection> withoutDeed(Authority handler, LocalDate day) {
        boolean lacking = handler.nature() == Nature.ENTRUSTED
                && handler.entrustment().filter(deed -> deed.holdsOn(day)).isEmpty();
        return lacking
                ? Optional.of(new Objection(
                        "deed-in-force",
                        handler.entrustment()
                                .map(deed -> text(
                                        "case.deed.ended",
                                        deed.deed(),
                                        Shown.day(deed.signedOn()),
                                        Shown.day(deed.until())))
                                .orElseGet(() -> text("case.deed.none")),
                        List.of(ENTRUSTMENT, ENTRUSTED_BODY),
                        text("case.deed.remedy")))
                : Optional.empty();
    }

    private static Objection succeeded(Authority successor) {
        return new Objection(
                "authority-at-work",
                text("case.succeeded", successor.name()),
                List.of(OWN_POWERS, CARRIED_ON),
                text("case.succeeded.remedy"));
    }

    private static Objection ofAnotherAuthority() {
        return new Objection("own-authority", "本案由其他机关办理，您不能在其中办理事项。", List.of(OWN_POWERS), "请与办案机关联系。");
    }
}
