package cn.mingjing.authority;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.net.URI;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** An authority of our own for one test class: its units and officers, entered through the register. */
public final class SampleEntries {

    public static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final AuthorityRegister register;
    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Actor administrator =
            new Actor("admin-" + mark, "赵管理", Post.SYSTEM_ADMINISTRATOR, new AuthorityId("city-" + mark));

    public SampleEntries(AuthorityRegister register) {
        this.register = register;
    }

    public Actor administrator() {
        return administrator;
    }

    public AuthorityId id(String name) {
        return new AuthorityId(name + "-" + mark);
    }

    public String person(String name) {
        return name + "-" + mark;
    }

    /** What is printed on the credential of a person. */
    public String number(String person) {
        return "豫J-" + person(person);
    }

    public Authority authority(String name, String divisionCode, Optional<AuthorityId> superior) {
        return new Authority(
                id(name),
                name + "市场监督管理局",
                "濮市监",
                new CreditCode("11410900005742345C"),
                superior.isEmpty() ? Level.CITY : Level.BRANCH,
                Nature.AGENCY,
                divisionCode,
                Set.of("market-regulation"),
                superior,
                "0393-0000000",
                "濮阳市某路1号",
                Optional.of(new CollectingBank("某银行濮阳分行", "0000 1111 2222")),
                Optional.of(URI.create("https://pay.example/fines")),
                Optional.of(new Redress("某市人民政府", "某区人民法院")));
    }

    public Authority entered(Authority authority) {
        return done(register.enter(authority, SINCE, administrator), authority);
    }

    public Unit entered(AuthorityId authority, String name, Unit.Role role) {
        var unit = new Unit(new UnitId(UUID.randomUUID()), authority, name, role, true);
        return done(register.enter(unit, SINCE, administrator), unit);
    }

    public Officer officer(String name, Unit unit) {
        return new Officer(
                person(name),
                name,
                unit.authority(),
                unit.id(),
                "执法人员",
                Officer.Standing.STAFF,
                Optional.of(credential(name)),
                LegalQualification.NONE);
    }

    public Credential credential(String name) {
        return new Credential(
                number(name),
                "河南省人民政府",
                "濮阳市行政区域",
                Set.of("市场监管"),
                LocalDate.of(2023, 6, 1),
                LocalDate.of(2028, 5, 31),
                Credential.Status.IN_FORCE);
    }

    public Officer entered(Officer officer, LocalDate from) {
        return done(register.enter(officer, from, administrator), officer);
    }

    public Officer entered(Officer officer) {
        return entered(officer, SINCE);
    }

    private static <T> T done(Outcome outcome, T entry) {
        if (outcome instanceof Outcome.Refused refused) {
            throw new AssertionError("refused: " + refused.objections());
        }
        return entry;
    }
}
