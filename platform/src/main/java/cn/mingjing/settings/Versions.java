package cn.mingjing.settings;

import cn.mingjing.law.AuthorityId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The approved versions of authorities' own settings, as of any day. */
public interface Versions {

    /** Every version, the newest first. */
    List<Version> of(AuthorityId authority);

    /** The version that binds on a day. */
    default Optional<Version> on(AuthorityId authority, LocalDate day) {
        return of(authority).stream().filter(version -> version.bindsOn(day)).findFirst();
    }
}
