package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.RegisteredStaff.Person;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.identity.admin.StaffAccounts.Opened;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import cn.mingjing.ui.Bases;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where the system administrator opens accounts for all who stand in the register and have none. */
@Controller
class OpeningForStaff {

    private static final String ADDRESS = "/admin/accounts/staff";
    private static final String LIST = "/admin/accounts";

    private final StaffAccounts staff;
    private final HandedOut handedOut;
    private final KnownAuthorities authorities;
    private final Forms forms;
    private final Bases bases;

    OpeningForStaff(StaffAccounts staff, HandedOut handedOut, KnownAuthorities authorities, Forms forms, Bases bases) {
        this.staff = staff;
        this.handedOut = handedOut;
        this.authorities = authorities;
        this.forms = forms;
        this.bases = bases;
    }

    @GetMapping(ADDRESS)
    Page show(@RequestParam(defaultValue = "") String authority) {
        List<AuthorityId> all = authorities.tree().all();
        if (authority.isEmpty() && !all.isEmpty()) {
            return Page.seeOther(address(all.getFirst()));
        }
        return show(known(authority), empty(), List.of());
    }

    @PostMapping(ADDRESS)
    Page open(@RequestParam String authority, Submission sent, @CurrentActor Actor actor) {
        AuthorityId id = known(authority);
        String once = Objects.requireNonNullElse(sent.texts().getFirst(Submission.ONCE), "");
        Optional<AccountSlips> again = once.isEmpty() ? Optional.empty() : handedOut.again(actor.person(), once);
        if (again.isPresent()) {
            return Page.of("identity/admin/slips", again.get());
        }
        return switch (forms.bind(OpenForStaff.class, FormContext.empty(), sent)) {
            case Bound.Invalid<OpenForStaff>(var form, var problems) ->
                show(id, form, List.of()).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<OpenForStaff>(var wanted) -> open(id, wanted, once, actor);
        };
    }

    /** The passwords are in the answer itself and nowhere else. */
    private Page open(AuthorityId id, OpenForStaff wanted, String once, Actor actor) {
        return switch (staff.open(id, wanted.prefix(), actor)) {
            case Opened.Refused(var why) ->
                show(id, forms.of(wanted, FormContext.empty()), why).status(HttpStatus.UNPROCESSABLE_CONTENT);
            case Opened.Slips(var slips) -> {
                var page = new AccountSlips(
                        authorities.nameOf(id),
                        ServletUriComponentsBuilder.fromCurrentContextPath()
                                .path("/sign-in")
                                .build()
                                .toUriString(),
                        slips,
                        staff.without(id).size(),
                        address(id));
                if (!once.isEmpty() && !slips.isEmpty()) {
                    handedOut.keep(actor.person(), once, page);
                }
                yield slips.isEmpty()
                        ? Page.seeOther(address(id)).saying(text("identity.staff.nobody"))
                        : Page.of("identity/admin/slips", page);
            }
        };
    }

    private Form empty() {
        return forms.open(OpenForStaff.class, FormContext.empty());
    }

    private Page.Show show(AuthorityId id, Form form, List<Objection> why) {
        List<Person> without = staff.without(id);
        List<AuthorityId> all = authorities.tree().all();
        return Page.of(
                "identity/admin/staff",
                new StaffAccountsPage(
                        authorities.nameOf(id),
                        all.size() < 2
                                ? List.of()
                                : all.stream()
                                        .map(each ->
                                                new Tab(authorities.nameOf(each), address(each), "", each.equals(id)))
                                        .toList(),
                        without.isEmpty()
                                ? text("identity.staff.complete")
                                : text("identity.staff.lead", without.size(), StaffAccounts.AT_ONCE),
                        Table.of(
                                        text("identity.staff.without"),
                                        without.stream()
                                                .limit(StaffAccounts.AT_ONCE)
                                                .toList(),
                                        new Empty(text("identity.staff.complete"), text("identity.staff.how")))
                                .text(text("identity.account.name"), Person::name)
                                .text(text("identity.admin.unit"), Person::unit),
                        without.isEmpty() ? Optional.empty() : Optional.of(form),
                        address(id),
                        List.of(new Link(text("identity.admin.accounts"), LIST)),
                        why.isEmpty() ? Optional.empty() : Optional.of(bases.refusal(text("act.OpenForStaff"), why))));
    }

    private AuthorityId known(String authority) {
        return authorities.tree().all().stream()
                .filter(each -> each.value().equals(authority))
                .findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static String address(AuthorityId id) {
        return ADDRESS + "?authority=" + id;
    }
}
