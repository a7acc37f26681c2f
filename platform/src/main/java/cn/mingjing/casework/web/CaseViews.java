package cn.mingjing.casework.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.DocumentIssued;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.StageEntered;
import cn.mingjing.casework.Words;
import cn.mingjing.duty.Duties;
import cn.mingjing.duty.Duty;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Sealing;
import cn.mingjing.law.China;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Form;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts together what the pages of a case show. */
@Component
class CaseViews {

    private final CaseHandling handling;
    private final Authorities authorities;
    private final Duties duties;
    private final Sealing sealing;
    private final Clock clock;

    CaseViews(CaseHandling handling, Authorities authorities, Duties duties, Sealing sealing, Clock clock) {
        this.handling = handling;
        this.authorities = authorities;
        this.duties = duties;
        this.sealing = sealing;
        this.clock = clock;
    }

    boolean mayRegister(Actor actor) {
        return actor.post() == Post.OFFICER;
    }

    CasePage of(CaseFile file, Actor actor) {
        return new CasePage(
                file.id().toString(),
                file.source().title(),
                file.party().name(),
                authorities.get(file.authority().orElseThrow()).name(),
                days(file),
                new StageLine(handling.procedure()).of(file),
                doable(file, actor),
                duties.about(file.id().stream()).stream().filter(Duty::isOpen).toList(),
                Timeline.of(file, sealedNumbers(file)),
                papers(file),
                evidence(file),
                clock.instant());
    }

    private Set<Integer> sealedNumbers(CaseFile file) {
        return sealing.sealedNumbers(file.id().stream()).stream().collect(Collectors.toSet());
    }

    private Optional<String> days(CaseFile file) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return file.filed()
                .filter(filed ->
                        file.stage().filter(stage -> stage != Stage.CLOSED).isPresent())
                .map(filed -> "立案 " + ChronoUnit.DAYS.between(filed.filedOn(), today) + " 日");
    }

    private List<CasePage.Doable> doable(CaseFile file, Actor actor) {
        return handling.open(file, actor).stream()
                .map(row -> CaseAct.nameOf(row.act()))
                .distinct()
                .map(act -> new CasePage.Doable(
                        act,
                        Words.of(handling.procedure().actNamed(act).orElseThrow()),
                        "/desk/cases/" + file.id() + "/acts/" + act))
                .toList();
    }

    private static List<CasePage.Paper> papers(CaseFile file) {
        return file.all(DocumentIssued.class).stream()
                .map(issued -> new CasePage.Paper(
                        issued.fact().title(),
                        issued.fact().number(),
                        issued.fact().original()))
                .toList();
    }

    private static List<CasePage.Exhibit> evidence(CaseFile file) {
        return file.evidence().stream()
                .map(entry -> new CasePage.Exhibit(
                        Words.ofConstant(entry.fact().kind()),
                        entry.fact().name(),
                        entry.fact().source(),
                        entry.fact().originals()))
                .toList();
    }

    CasePage.Acting act(CaseFile file, Form form, String action, List<Objection> objections) {
        Optional<CasePage.CaseHead> head = file.last(StageEntered.class)
                .map(entered -> new CasePage.CaseHead(
                        file.id().toString(),
                        file.source().title(),
                        file.party().name(),
                        Words.of(entered.fact().stage())));
        String cancel = head.map(known -> "/desk/cases/" + known.id()).orElse("/desk/cases");
        return new CasePage.Acting(head, form, action, cancel, objections);
    }
}
