package cn.mingjing.device.registers;

import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.FactStore;
import cn.mingjing.law.AuthorityId;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Writes each change as one row and one fact; the caller's transaction holds both together. */
@Component
class RecordedEquipment {

    private final EntryTable entries;
    private final FactStore facts;
    private final Clock clock;

    RecordedEquipment(EntryTable entries, FactStore facts, Clock clock) {
        this.entries = entries;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Records how an entry stands from now on.
     *
     * @param before as the caller saw it
     * @throws cn.mingjing.facts.StreamChanged when somebody changed it meanwhile
     */
    EntryChanged record(
            String register,
            String entry,
            AuthorityId authority,
            Optional<Version> before,
            Map<String, String> words,
            Actor by) {
        Instant now = clock.instant();
        int seen = before.map(Version::version).orElse(0);
        var changed =
                new EntryChanged(register, entry, before.map(Version::words).orElse(Map.of()), words);
        facts.append(RegisterStreams.of(register, entry), seen, List.of(changed), by, now);
        entries.insert(register, authority, new Version(entry, seen + 1, changed.after(), now, by.person()));
        return changed;
    }
}
