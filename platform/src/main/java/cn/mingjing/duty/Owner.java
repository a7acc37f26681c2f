package cn.mingjing.duty;

import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import java.util.Optional;

/**
 * Who has to see to a duty. It stands in the inbox of whoever holds the post there; of the unit only, or of the one
 * person only, where these are named.
 */
public record Owner(AuthorityId authority, Post post, Optional<UnitId> unit, Optional<String> person) {

    public static Owner of(AuthorityId authority, Post post) {
        return new Owner(authority, post, Optional.empty(), Optional.empty());
    }

    public static Owner of(AuthorityId authority, Post post, UnitId unit) {
        return new Owner(authority, post, Optional.of(unit), Optional.empty());
    }

    public static Owner of(AuthorityId authority, Post post, String person) {
        return new Owner(authority, post, Optional.empty(), Optional.of(person));
    }
}
