package cn.mingjing.casework.web;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.casework.OfficerId;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.China;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Officers of the actor's authority to choose from; who has no valid credential today is shown with the reason. */
@Component
class OfficerChoice implements FieldComponent.Chosen<OfficerId> {

    private final Officers officers;
    private final Clock clock;

    OfficerChoice(Officers officers, Clock clock) {
        this.officers = officers;
        this.clock = clock;
    }

    @Override
    public Class<OfficerId> type() {
        return OfficerId.class;
    }

    @Override
    public List<Option<OfficerId>> options(FormContext context) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return officers.of(context.get(Actor.class).authority()).stream()
                .filter(officer -> officer.credential().isPresent())
                .map(officer -> option(officer, today))
                .toList();
    }

    private static Option<OfficerId> option(Officer officer, LocalDate today) {
        String number = officer.credential().orElseThrow().number();
        String state = officer.credentialOn(today).isPresent() ? "" : "，今日证件无效";
        return new Option<>(new OfficerId(officer.person()), officer.name(), "执法证号 " + number + state);
    }

    @Override
    public String key(OfficerId officer) {
        return officer.value();
    }
}
