package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.China;
import cn.mingjing.portal.notices.Found;
import cn.mingjing.portal.notices.NoticeLine;
import cn.mingjing.portal.notices.NoticeQuestion;
import cn.mingjing.portal.notices.NoticeQuestion.Asked;
import cn.mingjing.portal.notices.NoticeSearch;
import cn.mingjing.portal.notices.PublishedNotices;
import cn.mingjing.portal.notices.Tombstone;
import cn.mingjing.portal.register.PublishedOfficer;
import cn.mingjing.portal.register.PublishedRegister;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The public calls: notices, officers, enterprises (design.md §8). Problems are answered as RFC 9457 problem+json. */
@RestController
@RequestMapping(path = "/api/v1/public", produces = MediaType.APPLICATION_JSON_VALUE)
class PublicCalls {

    private static final int WITHDRAWN_SHOWN = 50;

    private final PublishedNotices notices;
    private final NoticeSearch search;
    private final PublishedRegister register;
    private final Clock clock;

    PublicCalls(PublishedNotices notices, NoticeSearch search, PublishedRegister register, Clock clock) {
        this.notices = notices;
        this.search = search;
        this.register = register;
        this.clock = clock;
    }

    /**
     * One page of notices.
     *
     * @param total counted up to 1000 and no further; {@code capped} says that there are more
     * @param withdrawn those taken down lately, without party or number; only where everything is asked for
     */
    record NoticePage(int page, long total, boolean capped, List<NoticeLine> notices, List<Tombstone> withdrawn) {}

    /** A credential and how it stands today. */
    record Checked(PublishedOfficer officer, String state, LocalDate on) {}

    @GetMapping("/notices")
    @Operation(
            summary = "公示信息查询",
            description = "q 至少两个字；authority 为机关编号；kind 现有 penalty（行政处罚）；from、to 为公示日期；自然人姓名不参加检索。")
    ResponseEntity<?> notices(Asked asked) {
        NoticeQuestion question = NoticeQuestion.of(asked);
        if (!question.problems().isEmpty()) {
            return problem(HttpStatus.BAD_REQUEST, text("portal.api.refused"), String.join("", question.problems()));
        }
        Found found = search.search(question);
        return ResponseEntity.ok(new NoticePage(
                question.page(),
                found.total(),
                found.capped(),
                found.lines(),
                question.everything() ? notices.withdrawnLately("", WITHDRAWN_SHOWN) : List.of()));
    }

    @GetMapping("/officers/{number}")
    @Operation(summary = "执法证件核验", description = "按证件号核验；state 为 VALID、NOT_YET、EXPIRED、SUSPENDED 或者 REVOKED。")
    ResponseEntity<?> officer(@PathVariable String number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return register.officer(number)
                .<ResponseEntity<?>>map(
                        officer -> ResponseEntity.ok(new Checked(officer, officer.stateOn(today), today)))
                .orElseGet(() -> problem(
                        HttpStatus.NOT_FOUND, text("portal.officer.unknown"), text("portal.officer.unknown.hint")));
    }

    @GetMapping("/entities/{code}")
    @Operation(summary = "企业公示信息", description = "按统一社会信用代码或者注册号查询；不提供自然人查询。")
    ResponseEntity<?> entity(@PathVariable String code) {
        if (!EntityCode.isOne(code)) {
            return problem(HttpStatus.BAD_REQUEST, text("portal.api.refused"), text("portal.ask.code"));
        }
        return ResponseEntity.ok(notices.ofEnterprise(code));
    }

    private static ResponseEntity<ProblemDetail> problem(HttpStatus status, String title, String detail) {
        ProblemDetail problem = ProblemDetail.forStatusAndDetail(status, detail);
        problem.setTitle(title);
        return ResponseEntity.status(status)
                .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                .body(problem);
    }
}
