package cn.mingjing.demo;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.Level;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Redress;
import cn.mingjing.authority.Succession;
import cn.mingjing.facts.Actor;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Authorities beside the five, which have no cases here. Numbers are invented. */
@Component
class Neighbours {

    static final AuthorityId MINISTRY = new AuthorityId("miit");

    /** Since when Puyang's market regulation carries on what three bureaus did. */
    private static final LocalDate REFORM = LocalDate.of(2019, 1, 28);

    private static final LocalDate BEFORE_THE_REFORM = LocalDate.of(2014, 1, 1);
    private static final AuthorityId JUDICIAL_BUREAU = new AuthorityId("baotou-judicial");

    /** Who reviews the lists of Baotou's authorities before they are made public. */
    static final Staff JUDICIAL_REVIEWER =
            new Staff(JUDICIAL_BUREAU, "baotou-judicial", "乌云", Post.REVIEWER, "行政执法协调监督科科长");

    private final AuthorityRegister register;
    private final Accounts accounts;

    Neighbours(AuthorityRegister register, Accounts accounts) {
        this.register = register;
        this.accounts = accounts;
    }

    /** The Ministry, whose document binds the communications administrations below it. */
    void enterMinistry(LocalDate from) {
        enter(
                new Authority(
                        MINISTRY,
                        "工业和信息化部",
                        "工信",
                        new CreditCode("11100000067890124Q"),
                        Level.STATE,
                        Nature.AGENCY,
                        "000000",
                        Set.of("industry", "telecommunications"),
                        Optional.empty(),
                        "010-12300",
                        "北京市西长安街13号",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Redress("工业和信息化部", "北京市第一中级人民法院"))),
                from);
        DemoAdvisers.enter(register, MINISTRY, from);
    }

    /** Two bureaus that were merged into Puyang's market regulation, with the names that their old papers bear. */
    void enterMerged() {
        for (Authority bureau : List.of(
                bureau("puyang-industry-commerce", "濮阳市工商行政管理局", "濮工商", "11410900012345751J"),
                bureau("puyang-quality", "濮阳市质量技术监督局", "濮质监", "114109000123458316"))) {
            enter(bureau, BEFORE_THE_REFORM);
            enter(bureau.succeededBy(new Succession(Offices.PUYANG.id(), REFORM, "濮机改〔2019〕1号")), REFORM);
        }
    }

    private static Authority bureau(String id, String name, String codeWord, String creditCode) {
        return new Authority(
                new AuthorityId(id),
                name,
                codeWord,
                new CreditCode(creditCode),
                Level.CITY,
                Nature.AGENCY,
                Offices.PUYANG.division(),
                Offices.PUYANG.sectors(),
                Optional.empty(),
                Offices.PUYANG.telephone(),
                Offices.PUYANG.address(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(Offices.PUYANG.redress()));
    }

    void enterJudicialBureau(LocalDate from) {
        enter(
                new Authority(
                        JUDICIAL_BUREAU,
                        "包头市司法局",
                        "包司",
                        new CreditCode("11150200034568032Y"),
                        Level.CITY,
                        Nature.AGENCY,
                        Offices.BAOTOU.division(),
                        Set.of("judicial-administration"),
                        Optional.empty(),
                        "0472-12348",
                        "内蒙古自治区包头市建设路2号",
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(new Redress("包头市人民政府", "包头市昆都仑区人民法院"))),
                from);
    }

    /** From that day on the judicial bureau can answer in the system. */
    void openAccount(LocalDate from, String password) {
        Staff person = JUDICIAL_REVIEWER;
        Expect.done(accounts.open(
                new NewAccount(person.person(), person.signInName(), person.name(), password, false), Actor.system()));
        Expect.done(accounts.grant(
                PostHeld.of(person.person(), person.post(), person.authority(), null, from), Actor.system()));
    }

    private void enter(Authority authority, LocalDate from) {
        Expect.done(register.enter(authority, from, Actor.system()));
    }
}
