package cn.mingjing.identity.admin;

import cn.mingjing.law.AuthorityId;
import java.util.Optional;

/** Where a post is held: an authority, or one unit of it. */
record PostPlace(AuthorityId authority, Optional<String> unit) {

    /** The word that stands for it in forms. */
    String key() {
        return authority + unit.map(id -> "/" + id).orElse("");
    }
}
