package cn.mingjing.identity.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PersonId;
import cn.mingjing.identity.first.FirstAdministrators;
import cn.mingjing.identity.first.FirstAdministrators.Result;
import cn.mingjing.identity.password.PasswordSettings;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Setting up the first three administrators with the one-time code. */
@Controller
class FirstPages {

    private static final String ADDRESS = "/first-administrator";

    /** What was typed. */
    private record Typed(String code, String name, String account) {

        static final Typed NOTHING = new Typed("", "", "");
    }

    private final FirstAdministrators administrators;
    private final PasswordSettings settings;

    FirstPages(FirstAdministrators administrators, PasswordSettings settings) {
        this.administrators = administrators;
        this.settings = settings;
    }

    @GetMapping(ADDRESS)
    Page ask() {
        return show(Typed.NOTHING, List.of(), HttpStatus.OK);
    }

    @PostMapping(ADDRESS)
    Page appoint(
            @RequestParam(defaultValue = "") String code,
            @RequestParam(defaultValue = "") String name,
            @RequestParam(defaultValue = "") String account,
            @RequestParam(defaultValue = "") String password,
            @RequestParam(defaultValue = "") String again,
            HttpServletRequest request) {
        var typed = new Typed(code, name.strip(), account.strip());
        if (typed.name().isEmpty() || !password.equals(again)) {
            var problem = typed.name().isEmpty() ? "identity.first.nameless" : "identity.first.not-the-same";
            return show(typed, List.of(text(problem)), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var wanted = new NewAccount(PersonId.random(), typed.account(), typed.name(), password, false);
        return switch (administrators.appoint(code, wanted, request.getRemoteAddr())) {
            case Result.Appointed(var next) -> appointed(typed, next);
            case Result.Refused(var objections) ->
                show(typed, objections.stream().map(Objection::reason).toList(), HttpStatus.UNPROCESSABLE_CONTENT);
            case Result.WrongCode() ->
                show(typed, List.of(text("identity.first.wrong-code")), HttpStatus.UNPROCESSABLE_CONTENT);
            case Result.MustWait(var remaining) ->
                show(
                        typed,
                        List.of(text("identity.sign-in.wait", remaining.toSeconds() + 1)),
                        HttpStatus.TOO_MANY_REQUESTS);
            case Result.TooLate() -> Page.seeOther("/sign-in").saying(text("identity.first.too-late"));
        };
    }

    private static Page appointed(Typed typed, Optional<Post> next) {
        return next.map(post -> Page.seeOther(ADDRESS).saying(text("identity.first.appointed", typed.name())))
                .orElseGet(() -> Page.seeOther("/sign-in").saying(text("identity.first.all")));
    }

    private Page show(Typed typed, List<String> problems, HttpStatus status) {
        var next = administrators.next();
        if (next.isEmpty()) {
            return Page.seeOther("/sign-in");
        }
        return Page.of("identity/first", form(next.get(), typed, problems)).status(status);
    }

    private FirstForm form(Post post, Typed typed, List<String> problems) {
        return new FirstForm(
                text("enum.Post." + post),
                FirstAdministrators.ORDER.indexOf(post) + 1,
                typed.code(),
                typed.name(),
                typed.account(),
                settings.length(),
                settings.classes(),
                settings.remembered(),
                problems);
    }
}
