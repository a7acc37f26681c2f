package cn.mingjing.recording.export;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.Whose;
import cn.mingjing.device.DeviceChange;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.EntryChanged;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.law.Clause;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Post;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/**
 * Whoever has a recorder owes its recordings within the term (duty R-10): from its return, and where it is not returned from
 * the day it should have been. That they came in ends it, not that somebody says so; what will not come in is accounted for.
 */
@Component
class ExportDuties implements DutySource {

    private static final String KIND = "export-recordings";
    private static final Basis PROMPTLY = new Basis(List.of(new Clause("国办发〔2018〕118号", "")), "音像记录及时导出保存，避免覆盖、毁损。");

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        return change(recorded)
                .filter(change -> change.kind().keepsRecordings())
                .map(change -> after(change, recorded, stream))
                .orElse(List.of());
    }

    private static List<DutyChange> after(DeviceChange change, Recorded<?> recorded, StreamSoFar stream) {
        return switch (change.event()) {
            case "IssueDevice" -> List.of(arises(change, recorded, holder(change), endOf(dueBack(change))));
            case "ReturnDevice" -> returned(change, recorded, Use.of(stream));
            case "CollectRecordings" -> isWhole(change) ? collected(change, recorded, Use.of(stream)) : List.of();
            case "AccountForRecordings" -> lapse(Use.of(stream).owed(), recorded, change.said("reason"));
            default -> List.of();
        };
    }

    /** What comes in while somebody has it is not all that he will bring. */
    private static List<DutyChange> collected(DeviceChange change, Recorded<?> recorded, Use use) {
        List<DutyChange> changes = new ArrayList<>();
        use.owed()
                .forEach(
                        number -> changes.add(new DutyChange.Discharged(key(recorded, number), recorded.occurredAt())));
        change.holder().ifPresent(holder -> {
            Instant due = endOf(dueBack(change));
            Instant from = due.isAfter(recorded.occurredAt()) ? due : recorded.occurredAt();
            changes.add(arises(change, recorded, holder, from));
        });
        return changes;
    }

    private static List<DutyChange> returned(DeviceChange change, Recorded<?> recorded, Use use) {
        boolean nothingLeft = change.said("exported").equals("NOTHING_RECORDED")
                || change.said("exported").equals("ALL") && use.isCollected();
        if (nothingLeft) {
            return lapse(use.owedOfThisUse(), recorded, text("recorder.duty.nothing-left"));
        }
        DeviceChange issued = use.lastIssue().orElseThrow();
        if (!recorded.occurredAt().isBefore(endOf(dueBack(issued)))) {
            return List.of();
        }
        List<DutyChange> changes =
                new ArrayList<>(lapse(use.owedOfThisUse(), recorded, text("recorder.duty.returned")));
        changes.add(arises(change, recorded, holder(issued), recorded.occurredAt()));
        return changes;
    }

    private static List<DutyChange> lapse(List<Integer> owed, Recorded<?> recorded, String reason) {
        return owed.stream()
                .<DutyChange>map(number -> new DutyChange.Lapsed(key(recorded, number), reason))
                .toList();
    }

    private static DutyChange arises(DeviceChange change, Recorded<?> recorded, String holder, Instant from) {
        Post post = recorded.actor().person().equals(holder) ? recorded.actor().post() : Post.OFFICER;
        String device = text("enum.DeviceKind." + change.kind()) + " " + change.number();
        return new DutyChange.Arises(
                key(recorded, recorded.id().number()),
                new Matter(text("recorder.duty"), device, text("recorder.duty.go"), "/desk/collecting"),
                Owner.of(change.authority(), post, holder),
                Whose.AUTHORITY,
                from,
                new Length.Provided(
                        Parameters.EXPORT_RECORDINGS,
                        ActKind.INSPECTION,
                        Optional.of(Parameters.PROMPT_EXPORT),
                        PROMPTLY));
    }

    private static DutyKey key(Recorded<?> recorded, int number) {
        return new DutyKey(KIND, recorded.id().stream(), number);
    }

    /** Whether nothing stayed on the device that may be a recording. */
    private static boolean isWhole(DeviceChange collected) {
        return collected.said("missed").equals("0");
    }

    private static String holder(DeviceChange change) {
        return change.holder().orElseThrow();
    }

    private static LocalDate dueBack(DeviceChange change) {
        return change.dueBack().orElseThrow();
    }

    /** The last second of a day, so that a term in days does not count it and one in hours begins after it. */
    private static Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(China.ZONE).minusSeconds(1).toInstant();
    }

    private static Optional<DeviceChange> change(Recorded<?> recorded) {
        return recorded.fact() instanceof EntryChanged changed ? DeviceChange.of(changed) : Optional.empty();
    }

    /**
     * What the stream of a device says before its last fact.
     *
     * @param owed the places of the facts from which a duty arose that may still be open
     * @param begun the place of the last issue
     * @param isCollected whether recordings came in since then
     */
    private record Use(List<Integer> owed, int begun, boolean isCollected, Optional<DeviceChange> lastIssue) {

        List<Integer> owedOfThisUse() {
            return owed.stream().filter(number -> number >= begun).toList();
        }

        static Use of(StreamSoFar stream) {
            List<Integer> owed = new ArrayList<>();
            int begun = 0;
            boolean collected = false;
            Optional<DeviceChange> last = Optional.empty();
            List<Recorded<?>> before = stream.facts().subList(0, stream.facts().size() - 1);
            for (Recorded<?> recorded : before) {
                DeviceChange change = change(recorded).orElseThrow();
                switch (change.event()) {
                    case "IssueDevice" -> {
                        owed.add(recorded.id().number());
                        begun = recorded.id().number();
                        collected = false;
                        last = Optional.of(change);
                    }
                    case "ReturnDevice" -> owed.add(recorded.id().number());
                    case "CollectRecordings" -> {
                        if (!isWhole(change)) {
                            break;
                        }
                        owed.clear();
                        owed.add(recorded.id().number());
                        collected = true;
                    }
                    case "AccountForRecordings" -> owed.clear();
                    default -> {}
                }
            }
            return new Use(owed, begun, collected, last);
        }
    }
}
