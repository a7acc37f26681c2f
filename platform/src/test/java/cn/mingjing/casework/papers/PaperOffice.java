package cn.mingjing.casework.papers;

import cn.mingjing.authority.Authority;
import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.CollectingBank;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.LegalQualification;
import cn.mingjing.authority.Level;
import cn.mingjing.authority.Nature;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Redress;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.casework.OfficerPair;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identifier.CreditCode;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A market-regulation authority of our own, with one person in each post and two officers. */
final class PaperOffice {

    private static final LocalDate SINCE = LocalDate.of(2024, 1, 1);

    private final AuthorityRegister register;
    private final AuthorityId id =
            new AuthorityId("papers-" + UUID.randomUUID().toString().substring(0, 8));
    private final Map<Post, Actor> actors = new EnumMap<>(Post.class);
    private final OfficerPair pair;

    PaperOffice(AuthorityRegister register, String codeWord) {
        this.register = register;
        enter(codeWord);
        Unit handling = unit("综合行政执法支队", Unit.Role.HANDLING);
        Unit review = unit("法规科", Unit.Role.REVIEW);
        pair = new OfficerPair(
                new OfficerId(person("张建国", Post.OFFICER, handling)), new OfficerId(person("李晓梅", null, handling)));
        person("王志强", Post.UNIT_HEAD, handling);
        person("陈思远", Post.REVIEWER, review);
        person("赵永明", Post.DEPUTY_CHIEF, handling);
        person("刘卫东", Post.CHIEF, handling);
    }

    /** Enters the authority, or a new version of it. */
    void enter(String codeWord) {
        var authority = new Authority(
                id,
                "濮阳市市场监督管理局",
                codeWord,
                new CreditCode("11410900005742345C"),
                Level.CITY,
                Nature.AGENCY,
                "410900",
                Set.of("market-regulation"),
                Optional.empty(),
                "0393-8910000",
                "濮阳市人民路中段199号",
                Optional.of(new CollectingBank("中国银行濮阳分行营业部", "4100123456789012345")),
                Optional.empty(),
                Optional.of(new Redress("濮阳市人民政府", "濮阳市华龙区人民法院")));
        done(register.enter(authority, SINCE, Actor.system()));
    }

    private Unit unit(String name, Unit.Role role) {
        var unit = new Unit(new UnitId(UUID.randomUUID()), id, name, role, true);
        done(register.enter(unit, SINCE, Actor.system()));
        return unit;
    }

    private String person(String name, @Nullable Post post, Unit unit) {
        String person = UUID.randomUUID().toString();
        var credential = new Credential(
                "16" + Math.abs(person.hashCode()),
                "河南省人民政府",
                "濮阳市行政区域",
                Set.of("市场监管"),
                SINCE,
                LocalDate.of(2028, 5, 31),
                Credential.Status.IN_FORCE);
        var qualified = new LegalQualification(Optional.of("A2019" + Math.abs(person.hashCode())), Optional.of(SINCE));
        done(register.enter(
                new Officer(
                        person,
                        name,
                        id,
                        unit.id(),
                        "工作人员",
                        Officer.Standing.STAFF,
                        Optional.of(credential),
                        unit.role() == Unit.Role.REVIEW ? qualified : LegalQualification.NONE),
                SINCE,
                Actor.system()));
        if (post != null) {
            actors.put(post, new Actor(person, name, post, id));
        }
        return person;
    }

    AuthorityId id() {
        return id;
    }

    Actor actor(Post post) {
        return Objects.requireNonNull(actors.get(post), post.name());
    }

    OfficerPair officers() {
        return pair;
    }

    static void done(Outcome outcome) {
        if (outcome instanceof Outcome.Refused(var why)) {
            throw new AssertionError("refused: " + why);
        }
    }
}
