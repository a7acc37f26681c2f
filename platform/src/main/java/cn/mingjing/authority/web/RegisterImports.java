package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.importing.RegisterSheet;
import cn.mingjing.authority.importing.RegisterSheet.Line;
import cn.mingjing.authority.importing.TakingOver;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.sheet.CellProblem;
import cn.mingjing.sheet.ImportPage.Found;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetPages;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Change;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Waiting;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/** From a spreadsheet into the register of units, officers or legal advisers of an authority. */
@Controller
@RequestMapping("/desk/register/import/{register}")
class RegisterImports {

    private final List<RegisterSheet<?>> registers;
    private final TakingOver takingOver;
    private final Authorities authorities;
    private final SheetPages pages;
    private final Waiting waiting;
    private final Bases bases;
    private final JsonMapper json;

    RegisterImports(
            List<RegisterSheet<?>> registers,
            TakingOver takingOver,
            Authorities authorities,
            SheetPages pages,
            Waiting waiting,
            Bases bases,
            JsonMapper json) {
        this.registers = registers;
        this.takingOver = takingOver;
        this.authorities = authorities;
        this.pages = pages;
        this.waiting = waiting;
        this.bases = bases;
        this.json = json;
    }

    @GetMapping
    Page choose(@PathVariable String register, @RequestParam String authority) {
        return pages.choose(place(named(register), known(authority)));
    }

    @PostMapping
    Page read(
            @PathVariable String register, @RequestParam String authority, Submission sent, @CurrentActor Actor actor) {
        var sheet = named(register);
        AuthorityId id = known(authority);
        return pages.read(place(sheet, id), sent, read -> found(sheet, id, read, actor));
    }

    @PostMapping("/accept")
    Page accept(
            @PathVariable String register,
            @RequestParam String authority,
            @RequestParam UUID token,
            @CurrentActor Actor actor) {
        return accept(named(register), known(authority), token, actor);
    }

    private <E> Page accept(RegisterSheet<E> sheet, AuthorityId id, UUID token, Actor actor) {
        Optional<List<E>> found = waiting.take(key(sheet, id), token).map(text -> entries(sheet, text));
        if (found.isEmpty()) {
            return Page.seeOther(Keeping.register(id)).saying(text("sheet.import.gone"));
        }
        return switch (takingOver.enter(sheet, found.get(), actor)) {
            case Outcome.Done done ->
                Page.seeOther(Keeping.register(id))
                        .saying(text("authority.import.done", found.get().size()));
            case Outcome.Refused(var why) -> pages.refused(place(sheet, id), bases.refusal(title(sheet), why));
        };
    }

    private <E> Found found(RegisterSheet<E> sheet, AuthorityId id, Sheet read, Actor actor) {
        var rows = sheet.in(read, id);
        List<CellProblem> problems =
                rows.problems().isEmpty() ? takingOver.tried(sheet, rows.entries(), actor) : rows.problems();
        if (!problems.isEmpty()) {
            return Found.wrong(problems);
        }
        List<E> entries = rows.entries().stream().map(Line::entry).toList();
        List<E> changed = entries.stream()
                .filter(entry -> sheet.known(entry).filter(entry::equals).isEmpty())
                .toList();
        if (entries.isEmpty() || changed.isEmpty()) {
            return Found.nothing(
                    entries.isEmpty() ? text("sheet.import.empty") : text("sheet.import.same", entries.size()));
        }
        return Found.ready(
                text("authority.import.found", entries.size(), changed.size()),
                changes(sheet, changed),
                "/desk/register/import/" + sheet.path() + "/accept?authority=" + id + "&token="
                        + waiting.keep(key(sheet, id), json.writeValueAsString(changed)),
                rows.remarks());
    }

    private static <E> List<Change> changes(RegisterSheet<E> sheet, List<E> changed) {
        Map<String, Change.Entry> before = new LinkedHashMap<>();
        Map<String, Change.Entry> after = new LinkedHashMap<>();
        for (E entry : changed) {
            sheet.known(entry).ifPresent(known -> before.put(sheet.code(entry), sheet.shown(known)));
            after.put(sheet.code(entry), sheet.shown(entry));
        }
        return Change.between(before, after);
    }

    private <E> List<E> entries(RegisterSheet<E> sheet, String text) {
        return json.readValue(text, json.getTypeFactory().constructCollectionType(List.class, sheet.type()));
    }

    private RegisterSheet<?> named(String register) {
        return registers.stream()
                .filter(sheet -> sheet.path().equals(register))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private AuthorityId known(String authority) {
        AuthorityId id = new AuthorityId(authority);
        return authorities
                .find(id)
                .map(found -> id)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private SheetPages.Place place(RegisterSheet<?> sheet, AuthorityId id) {
        return new SheetPages.Place(
                title(sheet),
                List.of(
                        new Link(text("authority.register"), Keeping.REGISTER),
                        new Link(authorities.get(id).name(), Keeping.register(id))),
                "/desk/register/import/" + sheet.path() + "?authority=" + id,
                sheet.columns());
    }

    private static String title(RegisterSheet<?> sheet) {
        return text("authority.import." + sheet.path());
    }

    private static String key(RegisterSheet<?> sheet, AuthorityId id) {
        return "register:" + sheet.path() + ":" + id;
    }
}
