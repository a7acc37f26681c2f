package cn.mingjing.settings.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.identity.RecordedMoment;
import cn.mingjing.settings.SettingsFact.SettingsApproved;
import cn.mingjing.settings.SettingsFact.SettingsReturned;
import cn.mingjing.settings.SettingsFact.SettingsSubmitted;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.ui.Moment;
import cn.mingjing.ui.Shown;
import java.util.List;
import java.util.Set;

/** Who did what with own settings; latest first. */
record SettingsHistory(SettingsFile file, Set<Integer> sealed) {

    List<Moment> moments() {
        return file.facts().reversed().stream().map(this::moment).toList();
    }

    private Moment moment(Recorded<?> recorded) {
        return RecordedMoment.of(
                recorded, detail(recorded.fact()), sealed.contains(recorded.id().number()));
    }

    private static List<String> detail(Fact fact) {
        return switch (fact) {
            case SettingsSubmitted submitted ->
                List.of(submitted.reason(), text("settings.waiting.about", Shown.day(submitted.since())));
            case SettingsReturned returned -> List.of(returned.reason());
            case SettingsApproved approved ->
                List.of(text("settings.history.approved", approved.document(), Shown.day(approved.since())));
            default -> List.of();
        };
    }
}
