package cn.mingjing.authority;

import cn.mingjing.authority.PublishingPart.Holder;
import cn.mingjing.identity.Account;
import cn.mingjing.identity.Accounts;
import cn.mingjing.identity.PostHeld;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.PublishingStep;
import cn.mingjing.law.PublishingWay;
import cn.mingjing.law.Responsibility;
import cn.mingjing.law.ResponsibleUnits;
import cn.mingjing.law.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Says who collects, passes on, audits, releases and updates what an authority makes public (duty D-02): the units that its
 * documents name, and the persons who hold the posts that take the steps. Nothing of it is entered for its own sake.
 */
@Component
public class WhoPublishes {

    private final Accounts accounts;
    private final Officers officers;
    private final Authorities authorities;
    private final Provisions provisions;

    WhoPublishes(Accounts accounts, Officers officers, Authorities authorities, Provisions provisions) {
        this.accounts = accounts;
        this.officers = officers;
        this.authorities = authorities;
        this.provisions = provisions;
    }

    /** The five steps of one way, in their order, as they can be taken on that day. */
    public List<PublishingPart> parts(AuthorityId authority, PublishingWay way, LocalDate day) {
        List<PublishingPart> parts = Arrays.stream(PublishingStep.values())
                .map(step -> new PublishingPart(step, holders(authority, way.posts(step), day)))
                .toList();
        return parts.stream()
                .map(part -> part.step() == PublishingStep.AUDITING ? byAnother(part, parts.getFirst()) : part)
                .toList();
    }

    /** The units that a document makes responsible for a matter; empty where none names any. */
    public Optional<Ruling<ResponsibleUnits>> named(AuthorityId authority, Responsibility matter, LocalDate day) {
        return provisions.ruling(
                Parameters.responsible(matter), authorities.jurisdiction(authority, day), ActKind.PENALTY, day);
    }

    /** Who is alone in collecting and auditing can audit nothing: the second person is missing (duty D-04). */
    private static PublishingPart byAnother(PublishingPart auditing, PublishingPart collecting) {
        Set<String> both = Stream.concat(collecting.holders().stream(), auditing.holders().stream())
                .map(Holder::person)
                .collect(Collectors.toSet());
        return both.size() == 1 && !collecting.isOpen() ? new PublishingPart(auditing.step(), List.of()) : auditing;
    }

    private List<Holder> holders(AuthorityId authority, Set<Post> posts, LocalDate day) {
        return posts.stream()
                .sorted()
                .flatMap(post -> accounts.holders(authority, post, day).stream())
                .map(held -> holder(held, day))
                .distinct()
                .toList();
    }

    private Holder holder(PostHeld held, LocalDate day) {
        String person = held.person().toString();
        Optional<Officer> registered = officers.on(person, day);
        String name = registered
                .map(Officer::name)
                .or(() -> accounts.find(held.person()).map(Account::name))
                .orElse("");
        Optional<UnitId> unit = Optional.ofNullable(held.unit())
                .map(UnitId::parse)
                .or(() -> registered
                        .filter(officer -> officer.authority().equals(held.authority()))
                        .map(Officer::unit));
        return new Holder(
                person,
                name,
                held.post(),
                unit.flatMap(authorities::unit).map(Unit::name).orElse(""));
    }
}
