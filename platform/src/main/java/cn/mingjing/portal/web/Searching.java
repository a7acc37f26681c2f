package cn.mingjing.portal.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.Page;
import io.swagger.v3.oas.annotations.Operation;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;

/** The search over everything published, as a page and as a call. */
@Controller
class Searching {

    private final EverythingSearch search;

    Searching(EverythingSearch search) {
        this.search = search;
    }

    /** What a call is answered: of each sort how many there are, and some of them. */
    record Answer(String q, List<Group> groups) {

        record Group(String in, long total, boolean capped, List<SearchPage.Hit> hits) {}
    }

    @GetMapping("/search")
    Page page(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String page) {
        SearchPage found = search.search(q, in, authority, page);
        return Page.of("portal/search", found)
                .status(found.problems().isEmpty() ? HttpStatus.OK : HttpStatus.BAD_REQUEST);
    }

    @GetMapping(path = "/api/v1/public/search", produces = MediaType.APPLICATION_JSON_VALUE)
    @ResponseBody
    @Operation(
            summary = "全部公开信息检索",
            description = "q 至少两个字；in 为 notices、items、authorities、officers 之一，空为全部，每类给出前几条；"
                    + "authority 为机关编号；page 只与 in 合用。自然人姓名不参加检索。")
    ResponseEntity<?> call(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") String in,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String page) {
        SearchPage found = search.search(q, in, authority, page);
        if (!found.problems().isEmpty()) {
            ProblemDetail problem =
                    ProblemDetail.forStatusAndDetail(HttpStatus.BAD_REQUEST, String.join("", found.problems()));
            problem.setTitle(text("portal.api.refused"));
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(problem);
        }
        return ResponseEntity.ok(new Answer(
                found.q(),
                found.groups().stream()
                        .map(group -> new Answer.Group(group.name(), group.total(), group.capped(), group.hits()))
                        .toList()));
    }
}
