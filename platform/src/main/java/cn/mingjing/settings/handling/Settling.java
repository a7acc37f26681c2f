package cn.mingjing.settings.handling;

import cn.mingjing.authority.Authorities;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.Attempts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Provisions;
import cn.mingjing.settings.SettingsFact.SettingsSubmitted;
import cn.mingjing.settings.SettingsFile;
import cn.mingjing.settings.SettingsHandling;
import cn.mingjing.settings.Stated;
import cn.mingjing.settings.acts.SettingsAct;
import cn.mingjing.settings.acts.SubmitSettings;
import cn.mingjing.settings.values.OwnPack;
import cn.mingjing.settings.values.Reading;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;

/** Every act on own settings reads like {@link #decideOnce}, top to bottom. */
@Service
class Settling implements SettingsHandling {

    private final FactStore store;
    private final Authorities authorities;
    private final Provisions provisions;
    private final Reading reading;
    private final Attempts attempts;
    private final Clock clock;
    private final List<SettingsRow<?>> rows;

    Settling(
            FactStore store,
            Authorities authorities,
            Provisions provisions,
            Reading reading,
            Approving approving,
            Attempts attempts,
            Clock clock) {
        this.store = store;
        this.authorities = authorities;
        this.provisions = provisions;
        this.reading = reading;
        this.attempts = attempts;
        this.clock = clock;
        this.rows = SettingsProcedure.rows(approving);
    }

    @Override
    public SettingsFile file(AuthorityId authority) {
        return new SettingsFile(authority, store.read(SettingsFile.stream(authority)));
    }

    @Override
    public Outcome perform(AuthorityId authority, SettingsAct act, Actor actor) {
        return attempts.whole(
                act.getClass().getSimpleName(),
                SettingsFile.stream(authority),
                actor,
                () -> decideOnce(authority, act, actor));
    }

    @Override
    public List<Class<? extends SettingsAct>> open(SettingsFile file, Actor actor) {
        boolean own = file.authority().equals(actor.authority());
        return rows.stream()
                .filter(row -> own
                        && row.by().contains(actor.post())
                        && row.waiting() == file.open().isPresent())
                .<Class<? extends SettingsAct>>map(SettingsRow::act)
                .toList();
    }

    private Outcome decideOnce(AuthorityId authority, SettingsAct act, Actor actor) {
        var situation = situation(authority, act, actor);
        Outcome outcome = rows.stream()
                .filter(row -> row.act() == act.getClass())
                .findFirst()
                .map(row -> decided(row, situation))
                .orElseThrow();
        if (outcome instanceof Outcome.Done(var facts)) {
            SettingsFile file = situation.file();
            store.append(SettingsFile.stream(authority), file.facts().size(), facts, actor, clock.instant());
        }
        return outcome;
    }

    private <A extends SettingsAct> SettingsSituation<A> situation(AuthorityId authority, A act, Actor actor) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        SettingsFile file = file(authority);
        List<Stated> values = act instanceof SubmitSettings submit
                ? OwnPack.stated(submit.values())
                : file.waiting().map(SettingsSubmitted::values).orElse(List.of());
        LocalDate since = act instanceof SubmitSettings submit
                ? submit.since()
                : file.waiting().map(SettingsSubmitted::since).orElse(today);
        return new SettingsSituation<>(
                file,
                act,
                actor,
                today,
                authorities.get(authority).successorOn(today).isPresent(),
                authorities.jurisdiction(authority),
                provisions,
                values,
                reading.provisions(values),
                since);
    }

    private static <A extends SettingsAct> Outcome decided(SettingsRow<A> row, SettingsSituation<?> situation) {
        var own = situation.with(row.act().cast(situation.act()));
        if (!row.by().contains(own.actor().post())) {
            return new Outcome.Refused(List.of(new Objection(
                    "post-for-act", "您现在的岗位不办理该事项。", List.of(SettingsRules.GUIDANCE), "内部设置由法制审核机构拟定，由行政机关负责人批准。")));
        }
        List<Objection> objections = row.objections(own);
        return objections.isEmpty() ? Outcome.Done.with(row.records().apply(own)) : new Outcome.Refused(objections);
    }
}
