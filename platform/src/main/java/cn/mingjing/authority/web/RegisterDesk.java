package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.LegalAdvisers;
import cn.mingjing.authority.Unit;
import cn.mingjing.facts.Actor;
import cn.mingjing.identifier.Divisions;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Tab;
import cn.mingjing.ui.Table;
import java.net.URI;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of an authority: the body itself, its units, its officers and how their credentials stand today. */
@Controller
class RegisterDesk {

    private final Authorities authorities;
    private final StaffTable staff;
    private final ReviewerShares shares;
    private final LegalAdvisers advisers;
    private final AdviserTables adviserTables;
    private final Purview purview;

    RegisterDesk(
            Authorities authorities,
            StaffTable staff,
            ReviewerShares shares,
            LegalAdvisers advisers,
            AdviserTables adviserTables,
            Purview purview) {
        this.authorities = authorities;
        this.staff = staff;
        this.shares = shares;
        this.advisers = advisers;
        this.adviserTables = adviserTables;
        this.purview = purview;
    }

    @GetMapping("/desk/register")
    Page show(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(name = "q", defaultValue = "") String search,
            @RequestParam(defaultValue = "1") int page) {
        boolean keeps = SeenOfficers.keeps(actor);
        var seen = purview.of(actor);
        List<Authority> all = authorities.all().stream()
                .filter(one -> keeps || seen.contains(one.id()))
                .toList();
        if (all.isEmpty()) {
            return Page.of("authority/none", new NoRegister(keeps));
        }
        Authority chosen = all.stream()
                .filter(one -> one.id().value().equals(authority))
                .findFirst()
                .orElseGet(() -> own(all, actor.authority()));
        return Page.of("authority/register", page(chosen, all, new StaffWanted(chosen.id(), search, page), keeps));
    }

    private RegisterPage page(Authority chosen, List<Authority> all, StaffWanted wanted, boolean keeps) {
        AuthorityId id = chosen.id();
        List<Unit> units = authorities.units(id);
        return new RegisterPage(
                id.value(),
                chosen.name(),
                all.size() < 2
                        ? List.of()
                        : all.stream().map(one -> tab(one, id)).toList(),
                pairs(chosen, all),
                units(units, keeps),
                staff.of(wanted, units),
                wanted.words(),
                shares.of(id),
                adviserTables.of(advisers.of(id), keeps),
                Keeping.advisers(id, keeps),
                keeps ? Keeping.links(id) : List.of());
    }

    private static Tab tab(Authority one, AuthorityId current) {
        return new Tab(one.name(), Keeping.register(one.id()), "", one.id().equals(current));
    }

    private static List<Pair> pairs(Authority body, List<Authority> known) {
        String superior = body.superior()
                .map(id -> known.stream()
                        .filter(one -> one.id().equals(id))
                        .findFirst()
                        .map(Authority::name)
                        .orElse(id.value()))
                .orElseGet(() -> text("authority.none"));
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(text("authority.code-word"), body.codeWord()),
                new Pair(text("authority.credit-code"), body.creditCode().value()),
                new Pair(text("authority.level"), text("enum.Level." + body.level())),
                new Pair(text("authority.nature"), text("enum.Nature." + body.nature())),
                new Pair(text("authority.division"), body.divisionCode()).note(division(body)),
                new Pair(text("authority.superior"), superior),
                new Pair(text("authority.telephone"), body.telephone()),
                new Pair(text("authority.address"), body.address()),
                new Pair(
                                text("authority.bank"),
                                body.collectingBank()
                                        .map(bank -> bank.name() + " " + bank.account())
                                        .orElseGet(() -> text("authority.none")))
                        .note(body.paymentUrl().map(URI::toString).orElse("")),
                new Pair(
                        text("authority.redress"),
                        body.redress()
                                .map(redress -> redress.reconsideration() + "；" + redress.court())
                                .orElseGet(() -> text("authority.none")))));
        pairs.addAll(new Standing(known).of(body));
        return pairs;
    }

    private static String division(Authority body) {
        if (body.territories().isEmpty()) {
            return text("authority.division.whole");
        }
        YearMonth table = Divisions.newestTable();
        return Divisions.fullName(body.divisionCode())
                .orElseGet(() -> text("authority.division.unknown", table.getYear(), table.getMonthValue()));
    }

    private static Table<Unit> units(List<Unit> units, boolean keeps) {
        var table = Table.of(
                text("authority.units"),
                units,
                new Empty(text("authority.units.empty"), text("authority.units.empty.how")));
        var named = keeps
                ? table.link(text("authority.unit.name"), Unit::name, unit -> Keeping.of(unit.id()))
                : table.text(text("authority.unit.name"), Unit::name);
        return named.text(text("authority.unit.role"), unit -> text("enum.Role." + unit.role()));
    }

    private static Authority own(List<Authority> all, AuthorityId id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst().orElse(all.getFirst());
    }
}
