package cn.mingjing.settings;

import cn.mingjing.facts.Recorded;
import cn.mingjing.facts.StreamId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.settings.SettingsFact.SettingsApproved;
import cn.mingjing.settings.SettingsFact.SettingsReturned;
import cn.mingjing.settings.SettingsFact.SettingsSubmitted;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** An authority's own settings as their facts tell them; immutable. */
public record SettingsFile(AuthorityId authority, List<Recorded<?>> facts) {

    /** The page on the desk where they are kept. */
    public static final String DESK = "/desk/settings";

    private static final String STREAM = "own-settings";

    public SettingsFile {
        facts = List.copyOf(facts);
    }

    /** The one stream of an authority's own settings. */
    public static StreamId stream(AuthorityId authority) {
        return new StreamId(
                STREAM, UUID.nameUUIDFromBytes((STREAM + "/" + authority).getBytes(StandardCharsets.UTF_8)));
    }

    public SettingsState state() {
        if (open().isPresent()) {
            return SettingsState.SUBMITTED;
        }
        return versions() == 0 ? SettingsState.NONE : SettingsState.APPROVED;
    }

    /** The submission that waits for approval. */
    public Optional<Recorded<?>> open() {
        return facts.stream()
                .filter(recorded -> recorded.fact() instanceof SettingsSubmitted)
                .filter(recorded -> !ended(recorded.id().number()))
                .<Recorded<?>>map(recorded -> recorded)
                .findFirst();
    }

    /** What waits for approval. */
    public Optional<SettingsSubmitted> waiting() {
        return open().map(recorded -> (SettingsSubmitted) recorded.fact());
    }

    private boolean ended(int submission) {
        return facts.stream().map(Recorded::fact).anyMatch(fact -> switch (fact) {
            case SettingsReturned returned -> returned.submission() == submission;
            case SettingsApproved approved -> approved.submission() == submission;
            default -> false;
        });
    }

    /** How many versions were approved. */
    public int versions() {
        return (int) facts.stream()
                .filter(recorded -> recorded.fact() instanceof SettingsApproved)
                .count();
    }

    /** What a version set; nothing for version 0. */
    public List<Stated> values(int version) {
        return facts.stream()
                .map(Recorded::fact)
                .filter(SettingsApproved.class::isInstance)
                .map(SettingsApproved.class::cast)
                .filter(approved -> approved.version() == version)
                .findFirst()
                .map(approved -> submission(approved.submission()).values())
                .orElse(List.of());
    }

    /** What was handed in last, whatever became of it; where nothing was, the version approved last. */
    public List<Stated> latest() {
        return facts.reversed().stream()
                .map(Recorded::fact)
                .filter(SettingsSubmitted.class::isInstance)
                .map(fact -> ((SettingsSubmitted) fact).values())
                .findFirst()
                .orElse(List.of());
    }

    private SettingsSubmitted submission(int number) {
        return (SettingsSubmitted) facts.stream()
                .filter(recorded -> recorded.id().number() == number)
                .findFirst()
                .orElseThrow()
                .fact();
    }
}
