package cn.mingjing.settings.handling;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Fact;
import cn.mingjing.facts.Recorded;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.OwnDocuments;
import cn.mingjing.settings.SettingsFact.SettingsApproved;
import cn.mingjing.settings.acts.ApproveSettings;
import cn.mingjing.settings.values.OwnPack;
import cn.mingjing.settings.values.Reading;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Makes the document that binds out of what was approved. */
@Component
class Approving {

    private final Authorities authorities;
    private final Reading reading;
    private final OwnDocuments documents;

    Approving(Authorities authorities, OwnDocuments documents, Reading reading) {
        this.authorities = authorities;
        this.documents = documents;
        this.reading = reading;
    }

    Fact approved(SettingsSituation<ApproveSettings> situation) {
        Recorded<?> submission = SettingsProcedure.submission(situation);
        LocalDate tomorrow = situation.today().plusDays(1);
        AuthorityId authority = situation.file().authority();
        var pack = distinct(new OwnPack(
                authority,
                authorities.get(authority).name(),
                situation.file().versions() + 1,
                situation.since().isBefore(tomorrow) ? tomorrow : situation.since(),
                person(submission.actor()),
                person(situation.actor()),
                situation.values()));
        return new SettingsApproved(
                submission.id().number(),
                pack.version(),
                pack.document(),
                pack.since(),
                pack.preparedBy(),
                reading.text(pack));
    }

    /** Two authorities may have one name; a citation must still say whose document it means. */
    private OwnPack distinct(OwnPack pack) {
        return documents
                .issuerOf(pack.document())
                .filter(issuer -> !issuer.equals(pack.authority()))
                .map(other -> pack.named(pack.authorityName() + "〔" + pack.authority() + "〕"))
                .orElse(pack);
    }

    /** Two people may have one name; they do not hold one post here. */
    private static String person(Actor actor) {
        return actor.name() + "（" + text("enum.Post." + actor.post()) + "）";
    }
}
