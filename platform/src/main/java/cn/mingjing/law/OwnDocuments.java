package cn.mingjing.law;

import cn.mingjing.law.PackSource.Pack;
import java.util.List;
import java.util.Optional;

/**
 * The documents that authorities set for themselves while the system runs; whoever keeps them declares one bean of it.
 *
 * <p>An approved version binds from the day after its approval at the earliest, so what is answered here about a day that
 * has begun never changes any more.
 */
public interface OwnDocuments {

    /**
     * Every version that holds, has held or will hold, as text in the form of the rule packs; the same list as before while
     * nothing has changed.
     */
    List<Pack> of(AuthorityId authority);

    /** Whose own document is so called. */
    Optional<AuthorityId> issuerOf(String document);
}
