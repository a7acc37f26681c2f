package cn.mingjing.identity.admin;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/**
 * Slips for whoever sent the same form twice at a stroke: his browser shows only the second answer, and the passwords stand
 * nowhere else. In memory, for a minute, and only for the same form of the same person.
 */
@Component
class HandedOut {

    private static final Duration KEPT = Duration.ofMinutes(1);

    private final Clock clock;
    private final Map<Key, Kept> slips = new ConcurrentHashMap<>();

    private record Key(String person, String form) {}

    private record Kept(AccountSlips slips, Instant until) {}

    HandedOut(Clock clock) {
        this.clock = clock;
    }

    Optional<AccountSlips> again(String person, String form) {
        forget();
        return Optional.ofNullable(slips.get(new Key(person, form))).map(Kept::slips);
    }

    void keep(String person, String form, AccountSlips given) {
        forget();
        slips.put(new Key(person, form), new Kept(given, clock.instant().plus(KEPT)));
    }

    private void forget() {
        Instant now = clock.instant();
        slips.values().removeIf(kept -> kept.until().isBefore(now));
    }
}
