package cn.mingjing.identity.access;

import cn.mingjing.facts.Actor;
import cn.mingjing.identity.AuthorityTree;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Text;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The authorities as their register knows them, or by their ids where there is no register. */
@Component
public class KnownAuthorities {

    private static final AuthorityTree WITHOUT_REGISTER = new AuthorityTree() {
        @Override
        public String nameOf(AuthorityId authority) {
            return authority.value();
        }

        @Override
        public Set<AuthorityId> below(AuthorityId authority) {
            return Set.of();
        }

        @Override
        public List<AuthorityId> all() {
            return List.of();
        }
    };

    private final ObjectProvider<AuthorityTree> register;

    KnownAuthorities(ObjectProvider<AuthorityTree> register) {
        this.register = register;
    }

    public AuthorityTree tree() {
        return register.getIfAvailable(() -> WITHOUT_REGISTER);
    }

    /** The unit's printed name; empty for none, its id when it is unknown. */
    public String nameOf(AuthorityId authority, @Nullable String unit) {
        return unit == null
                ? ""
                : tree().unitsOf(authority).stream()
                        .filter(known -> known.id().equals(unit))
                        .map(AuthorityTree.UnitName::name)
                        .findFirst()
                        .orElse(unit);
    }

    /** The authority's printed name; the installation goes by a name of its own. */
    public String nameOf(AuthorityId authority) {
        return authority.equals(Actor.INSTALLATION) ? Text.text("identity.installation") : tree().nameOf(authority);
    }

    /** Where a post is held, as it is printed: the authority, and the unit where there is one. */
    public String placeOf(AuthorityId authority, @Nullable String unit) {
        var name = nameOf(authority, unit);
        return name.isEmpty() ? nameOf(authority) : nameOf(authority) + " · " + name;
    }
}
