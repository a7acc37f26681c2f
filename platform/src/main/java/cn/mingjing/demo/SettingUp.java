package cn.mingjing.demo;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.CredentialIssuer;
import cn.mingjing.authority.CredentialIssuers;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.TrainingYear;
import cn.mingjing.authority.Trainings;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.facts.Actor;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.NewAccount;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.Post;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Enters the demonstration's authorities, units, officers, legal advisers, accounts and posts, through the registers. */
@Component
class SettingUp {

    private static final String ISSUER = "省级人民政府";
    private static final int HOURS_OF_TRAINING = 60;

    private final AuthorityRegister register;
    private final CredentialIssuers issuers;
    private final Trainings trainings;
    private final Accounts accounts;

    SettingUp(AuthorityRegister register, CredentialIssuers issuers, Trainings trainings, Accounts accounts) {
        this.register = register;
        this.issuers = issuers;
        this.trainings = trainings;
        this.accounts = accounts;
    }

    /** Who issues the demonstration's credentials; no real issuer's rule is known to us (docs/legal-notes.md). */
    void enterIssuer() {
        var issuer = new CredentialIssuer(ISSUER, "六位行政区划代码和五位顺序号，共十一位数字", "\\d{11}");
        Expect.done(issuers.enter(issuer, Actor.system()));
    }

    /** Enters an office and its people in the registers. */
    void enter(Office office, LocalDate from) {
        Actor by = Actor.system();
        Expect.done(register.enter(authority(office), from, by));
        Unit handling =
                new Unit(unit(office, "handling"), office.id(), office.handlingUnit(), Unit.Role.HANDLING, true);
        Unit review = new Unit(unit(office, "review"), office.id(), office.reviewUnit(), Unit.Role.REVIEW, true);
        Expect.done(register.enter(handling, from, by));
        Expect.done(register.enter(review, from, by));
        Expect.done(register.enter(auxiliary(office, handling), from, by));
        DemoAdvisers.enter(register, office.id(), from);
        int number = 1;
        for (Staff person : office.staff()) {
            Unit unit = person.post() == Post.REVIEWER ? review : handling;
            Officer officer = officer(office, person, unit, from, number++);
            Expect.done(register.enter(officer, from, by));
            if (officer.credential().isPresent()) {
                Expect.done(trainings.enter(training(officer, from.getYear() - 1), by));
            }
        }
    }

    /** Who helps the handling unit; nobody of the auxiliary staff holds a credential or a post. */
    private static Officer auxiliary(Office office, Unit unit) {
        Staff person = office.auxiliary();
        return new Officer(
                person.person().toString(),
                person.name(),
                office.id(),
                unit.id(),
                person.title(),
                Officer.Standing.AUXILIARY,
                Optional.empty(),
                LegalQualification.NONE);
    }

    /** Opens the accounts of an office's people, who hold their posts from a day on. */
    void openAccounts(Office office, LocalDate from, String password) {
        for (Staff person : office.staff()) {
            String unit = unit(office, person.post() == Post.REVIEWER ? "review" : "handling")
                    .toString();
            openAccount(person, unit, from, password);
        }
    }

    /** Opens the accounts of those who administer the system; they belong to no unit. */
    void openAdministratorsAccounts(LocalDate from, String password) {
        Offices.ADMINISTRATORS.forEach(person -> openAccount(person, null, from, password));
    }

    private void openAccount(Staff person, @Nullable String unit, LocalDate from, String password) {
        Actor by = Actor.system();
        Expect.done(accounts.open(
                new NewAccount(person.person(), person.signInName(), person.name(), password, false), by));
        Expect.done(accounts.grant(PostHeld.of(person.person(), person.post(), person.authority(), unit, from), by));
    }

    private static Authority authority(Office office) {
        return new Authority(
                office.id(),
                office.name(),
                office.codeWord(),
                new CreditCode(office.creditCode()),
                office.level(),
                Nature.AGENCY,
                office.division(),
                office.sectors(),
                office == Offices.HENAN ? Optional.of(Neighbours.MINISTRY) : Optional.empty(),
                office.telephone(),
                office.address(),
                Optional.of(new CollectingBank(
                        office.bank(), "6228 0000 0000 " + office.division().substring(2))),
                Optional.empty(),
                Optional.of(office.redress()));
    }

    private static Officer officer(Office office, Staff person, Unit unit, LocalDate from, int number) {
        boolean enforces = person.post() == Post.OFFICER || person.post() == Post.UNIT_HEAD;
        Optional<Credential> credential = enforces
                ? Optional.of(new Credential(
                        office.division() + "%05d".formatted(number),
                        ISSUER,
                        office.name() + "管辖区域",
                        Set.of("行政处罚", "行政检查"),
                        from.minusYears(1),
                        from.plusYears(4),
                        Credential.Status.IN_FORCE))
                : Optional.empty();
        LegalQualification qualification = person.post() == Post.REVIEWER
                ? new LegalQualification(
                        Optional.of("A2019" + office.division() + "0001"), Optional.of(from.minusYears(3)))
                : LegalQualification.NONE;
        return new Officer(
                person.person().toString(),
                person.name(),
                office.id(),
                unit.id(),
                person.title(),
                Officer.Standing.STAFF,
                credential,
                qualification);
    }

    private static TrainingYear training(Officer officer, int year) {
        var exam = new TrainingYear.Exam(LocalDate.of(year, 11, 20), true);
        return new TrainingYear(officer.person(), year, HOURS_OF_TRAINING, Optional.of(exam));
    }

    private static UnitId unit(Office office, String role) {
        return new UnitId(UUID.nameUUIDFromBytes((office.key() + "/" + role).getBytes(StandardCharsets.UTF_8)));
    }
}
