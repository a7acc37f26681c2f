package cn.mingjing.settings.handling;

import static cn.mingjing.law.Post.CHIEF;
import static cn.mingjing.law.Post.REVIEWER;
import static cn.mingjing.law.Post.REVIEW_HEAD;

import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.Post;
import cn.mingjing.settings.SettingsFact.SettingsReturned;
import cn.mingjing.settings.SettingsFact.SettingsSubmitted;
import cn.mingjing.settings.acts.ApproveSettings;
import cn.mingjing.settings.acts.ReturnSettings;
import cn.mingjing.settings.acts.SubmitSettings;
import java.util.List;
import java.util.Set;

/** The procedure as a table: the legal unit draws up, the head of the authority approves or sends back. */
final class SettingsProcedure {

    /** The unit of legal review answers for the review's flow, and with it for what the authority sets itself. */
    private static final Set<Post> AUTHORS = Set.of(REVIEWER, REVIEW_HEAD);

    /** First to answer for the three systems is the head of the agency. */
    private static final Set<Post> APPROVERS = Set.of(CHIEF);

    private SettingsProcedure() {}

    static List<SettingsRow<?>> rows(Approving approving) {
        return List.of(
                SettingsRow.of(
                        SubmitSettings.class,
                        false,
                        AUTHORS,
                        SettingsProcedure::submitted,
                        SettingsRules.DRAWN_UP_ON_THE_LATEST,
                        SettingsRules.SOMETHING_SET,
                        SettingsRules.NOTHING_LEFT_OPEN,
                        SettingsRules.NOT_RETROACTIVE,
                        Floor.NOT_BELOW,
                        Floor.DEFENCE_NOT_SHORTER_THAN_HEARING),
                SettingsRow.of(
                        ApproveSettings.class,
                        true,
                        APPROVERS,
                        approving::approved,
                        SettingsRules.SECOND_PERSON,
                        SettingsRules.READ_IN_FULL,
                        Floor.NOT_BELOW,
                        Floor.DEFENCE_NOT_SHORTER_THAN_HEARING),
                SettingsRow.of(ReturnSettings.class, true, APPROVERS, SettingsProcedure::returned));
    }

    private static Fact submitted(SettingsSituation<SubmitSettings> situation) {
        return new SettingsSubmitted(situation.since(), situation.act().reason(), situation.values());
    }

    private static Fact returned(SettingsSituation<ReturnSettings> situation) {
        return new SettingsReturned(
                submission(situation).id().number(), situation.act().reason());
    }

    static Recorded<?> submission(SettingsSituation<?> situation) {
        return situation.file().open().orElseThrow();
    }
}
