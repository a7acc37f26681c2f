package cn.mingjing.settings.handling;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.calendar.Whose;
import cn.mingjing.duty.Basis;
import cn.mingjing.duty.DutyChange;
import cn.mingjing.duty.DutyKey;
import cn.mingjing.duty.DutySource;
import cn.mingjing.duty.Length;
import cn.mingjing.duty.Matter;
import cn.mingjing.duty.Owner;
import cn.mingjing.duty.StreamSoFar;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.Post;
import cn.mingjing.settings.SettingsFact.SettingsApproved;
import cn.mingjing.settings.SettingsFact.SettingsReturned;
import cn.mingjing.settings.SettingsFact.SettingsSubmitted;
import cn.mingjing.settings.SettingsFile;
import java.util.List;
import org.springframework.stereotype.Component;

/** What was handed in waits for the head of the authority. */
@Component
class SettingsDuties implements DutySource {

    private static final Basis ASKED = new Basis(List.of(SettingsRules.GUIDANCE), "内部设置经行政机关负责人批准后生效。");

    @Override
    public List<DutyChange> after(Recorded<?> recorded, StreamSoFar stream) {
        return switch (recorded.fact()) {
            case SettingsSubmitted submitted -> List.of(arises(recorded, submitted));
            case SettingsApproved approved -> List.of(done(recorded, approved.submission()));
            case SettingsReturned returned -> List.of(done(recorded, returned.submission()));
            default -> List.of();
        };
    }

    private static DutyChange arises(Recorded<?> recorded, SettingsSubmitted submitted) {
        return new DutyChange.Arises(
                key(recorded, recorded.id().number()),
                new Matter(text("settings.duty"), submitted.reason(), text("settings.duty.go"), SettingsFile.DESK),
                Owner.of(recorded.actor().authority(), Post.CHIEF),
                Whose.AUTHORITY,
                recorded.recordedAt(),
                new Length.Promptly(ASKED));
    }

    private static DutyChange done(Recorded<?> recorded, int submission) {
        return new DutyChange.Discharged(key(recorded, submission), recorded.occurredAt());
    }

    private static DutyKey key(Recorded<?> recorded, int submission) {
        return new DutyKey("approve-settings", recorded.id().stream(), submission);
    }
}
