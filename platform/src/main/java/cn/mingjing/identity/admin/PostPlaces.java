package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.access.KnownAuthorities;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Offers every authority and every unit of it, and the installation itself for its administrators. */
@Component
class PostPlaces implements FieldComponent.Chosen<PostPlace> {

    private final KnownAuthorities authorities;

    PostPlaces(KnownAuthorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Class<PostPlace> type() {
        return PostPlace.class;
    }

    @Override
    public List<Option<PostPlace>> options(FormContext context) {
        return Stream.concat(
                        Stream.of(whole(Actor.INSTALLATION)),
                        authorities.tree().all().stream().flatMap(this::ofAuthority))
                .toList();
    }

    @Override
    public String key(PostPlace value) {
        return value.key();
    }

    private Stream<Option<PostPlace>> ofAuthority(AuthorityId authority) {
        var units = authorities.tree().unitsOf(authority).stream()
                .map(unit -> new Option<>(
                        new PostPlace(authority, Optional.of(unit.id())),
                        authorities.nameOf(authority) + " · " + unit.name()));
        return Stream.concat(Stream.of(whole(authority)), units);
    }

    private Option<PostPlace> whole(AuthorityId authority) {
        var name = authorities.nameOf(authority);
        var label = authority.equals(Actor.INSTALLATION) ? name : text("identity.place.whole", name);
        return new Option<>(new PostPlace(authority, Optional.empty()), label);
    }
}
