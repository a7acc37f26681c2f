package cn.mingjing.authority.registers;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.identity.AuthorityTree;
import cn.mingjing.law.AuthorityId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Tells the module that signs people in which authorities there are and which lie below which. */
@Component
class RegisteredTree implements AuthorityTree {

    private final Authorities authorities;

    RegisteredTree(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public String nameOf(AuthorityId authority) {
        return authorities.find(authority).map(Authority::name).orElse(authority.value());
    }

    @Override
    public Set<AuthorityId> below(AuthorityId authority) {
        List<Authority> all = authorities.all();
        Set<AuthorityId> below = new HashSet<>();
        boolean grew = true;
        while (grew) {
            grew = all.stream()
                    .filter(one -> one.superior()
                            .filter(superior -> superior.equals(authority) || below.contains(superior))
                            .isPresent())
                    .map(Authority::id)
                    .filter(id -> !id.equals(authority))
                    .anyMatch(below::add);
        }
        return Set.copyOf(below);
    }

    @Override
    public List<AuthorityId> all() {
        return authorities.all().stream().map(Authority::id).toList();
    }
}
