package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.PublishingPart;
import cn.mingjing.authority.Redress;
import cn.mingjing.authority.ReviewerShare;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.WhoPublishes;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Percent;
import cn.mingjing.law.Post;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.PublishingStep;
import cn.mingjing.law.PublishingWay;
import cn.mingjing.law.Ruling;
import cn.mingjing.settings.values.Said;
import cn.mingjing.settings.web.SetUpPage.Line;
import cn.mingjing.ui.Bases;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What the registers must hold of an authority before it can work: the body itself, its units and its people. */
@Component
class OfficeNeeds {

    private static final List<Post> POSTS =
            List.of(Post.OFFICER, Post.UNIT_HEAD, Post.REVIEWER, Post.CHIEF, Post.NOTICE_AUTHOR, Post.PUBLISHER);

    private static final Clause GUIDANCE = new Clause("国办发〔2018〕118号", "");

    private final Authorities authorities;
    private final Officers officers;
    private final Accounts accounts;
    private final WhoPublishes who;
    private final Provisions provisions;
    private final Bases bases;
    private final Clock clock;

    OfficeNeeds(
            Authorities authorities,
            Officers officers,
            Accounts accounts,
            WhoPublishes who,
            Provisions provisions,
            Bases bases,
            Clock clock) {
        this.authorities = authorities;
        this.officers = officers;
        this.accounts = accounts;
        this.who = who;
        this.provisions = provisions;
        this.bases = bases;
        this.clock = clock;
    }

    List<Line> entries(AuthorityId id) {
        Optional<Authority> body = authorities.find(id);
        Optional<Redress> redress = body.flatMap(Authority::redress);
        Optional<CollectingBank> bank = body.flatMap(Authority::collectingBank);
        return lines(
                new Need(
                        text("setup.body"),
                        body.isPresent(),
                        body.map(Authority::name).orElse(""),
                        List.of(art("第十七条")),
                        Need.REGISTER),
                new Need(
                        text("setup.redress"),
                        redress.isPresent(),
                        redress.map(given -> given.reconsideration() + "；" + given.court())
                                .orElse(text("setup.redress.none")),
                        List.of(art("第五十九条")),
                        Need.REGISTER),
                new Need(
                        text("setup.bank"),
                        bank.isPresent(),
                        bank.map(CollectingBank::name).orElse(text("setup.bank.none")),
                        List.of(art("第六十七条")),
                        Need.REGISTER),
                unit(id, Unit.Role.HANDLING, "handling", art("第五十七条")),
                unit(id, Unit.Role.REVIEW, "review-unit", art("第五十八条")));
    }

    List<Line> people(AuthorityId id) {
        ReviewerShare share = officers.reviewerShare(id);
        Optional<Ruling<Percent>> asked =
                provisions.ruling(Parameters.REVIEWER_SHARE, authorities.jurisdiction(id), ActKind.PENALTY, today());
        boolean enough = share.reviewers() > 0
                && asked.map(Ruling::value)
                        .filter(least -> !share.reaches(least.hundredths()))
                        .isEmpty();
        List<Post> vacant = POSTS.stream()
                .filter(post -> accounts.holders(id, post, today()).isEmpty())
                .toList();
        return lines(
                new Need(
                        text("setup.officers"),
                        share.officers() >= 2,
                        text("setup.officers.count", share.officers()),
                        List.of(art("第四十二条")),
                        Need.REGISTER),
                new Need(
                        text("setup.reviewers"),
                        enough,
                        text("setup.reviewers.count", share.reviewers()),
                        Stream.concat(Stream.of(art("第五十八条")), asked.map(Ruling::clauses).orElse(List.of()).stream())
                                .toList(),
                        Need.REGISTER),
                new Need(
                        text("setup.posts"),
                        vacant.isEmpty(),
                        vacant.isEmpty()
                                ? text("setup.posts.all")
                                : text(
                                        "setup.posts.vacant",
                                        vacant.stream().map(Said::constant).collect(Collectors.joining("、"))),
                        List.of(art("第五十七条"), art("第五十八条")),
                        Need.REGISTER));
    }

    /** Each step on the way to the public has its person (duty D-02). */
    List<Line> publishing(AuthorityId id) {
        return Arrays.stream(PublishingWay.values())
                .map(way -> publishing(way, who.parts(id, way, today())).line(bases))
                .toList();
    }

    private static Need publishing(PublishingWay way, List<PublishingPart> parts) {
        List<PublishingPart> open =
                parts.stream().filter(PublishingPart::isOpen).toList();
        return new Need(
                text("setup.publishing", Said.constant(way)),
                open.isEmpty(),
                open.isEmpty()
                        ? text("setup.publishing.all")
                        : open.stream().map(part -> open(way, part)).collect(Collectors.joining("")),
                List.of(GUIDANCE),
                "/desk/lists/responsible");
    }

    /** What nobody can do, and which post would. */
    private static String open(PublishingWay way, PublishingPart part) {
        return text(
                part.step() == PublishingStep.AUDITING ? "setup.publishing.open.second" : "setup.publishing.open",
                Said.constant(part.step()),
                way.posts(part.step()).stream().sorted().map(Said::constant).collect(Collectors.joining("、")));
    }

    private Need unit(AuthorityId id, Unit.Role role, String key, Clause clause) {
        List<String> names = authorities.units(id).stream()
                .filter(unit -> unit.role() == role)
                .map(Unit::name)
                .toList();
        return new Need(
                text("setup." + key),
                !names.isEmpty(),
                names.isEmpty() ? text("setup.unit.none") : String.join("、", names),
                List.of(clause),
                Need.REGISTER);
    }

    private List<Line> lines(Need... needs) {
        return Stream.of(needs).map(need -> need.line(bases)).toList();
    }

    private static Clause art(String number) {
        return new Clause("行政处罚法", number);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }
}
