package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.identity.AuthorityTree;
import cn.mingjing.law.AuthorityId;
import java.util.HashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells {@code identity} what authorities there are, who stands below whom, and what they are called. */
@Component
class RegisteredTree implements AuthorityTree {

    private final Authorities authorities;

    RegisteredTree(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public String nameOf(AuthorityId authority) {
        return authorities.find(authority).map(Authority::name).orElseGet(authority::value);
    }

    @Override
    public Set<AuthorityId> below(AuthorityId authority) {
        var superiors = new HashMap<AuthorityId, AuthorityId>();
        for (var each : authorities.all()) {
            each.superior().ifPresent(superior -> superiors.put(each.id(), superior));
        }
        return superiors.keySet().stream()
                .filter(each -> Stream.iterate(superiors.get(each), Objects::nonNull, superiors::get)
                        .limit(superiors.size())
                        .anyMatch(authority::equals))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Set<AuthorityId> succeeded(AuthorityId authority) {
        return authorities.succeeded(authority);
    }

    @Override
    public List<AuthorityId> all() {
        return authorities.all().stream().map(Authority::id).toList();
    }

    @Override
    public List<UnitName> unitsOf(AuthorityId authority) {
        return authorities.units(authority).stream()
                .map(unit -> new UnitName(unit.id().toString(), unit.name()))
                .toList();
    }
}
