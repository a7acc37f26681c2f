package cn.mingjing.device.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** Who takes a device is chosen from the authority's people; whoever may only take for himself sees himself alone. */
@Component
class TakerChoice implements FieldComponent.Chosen<Taker> {

    private final Officers officers;
    private final Authorities authorities;

    TakerChoice(Officers officers, Authorities authorities) {
        this.officers = officers;
        this.authorities = authorities;
    }

    @Override
    public Class<Taker> type() {
        return Taker.class;
    }

    @Override
    public List<Option<Taker>> options(FormContext context) {
        var only = context.find(Taker.class);
        return officers.of(context.get(AuthorityId.class)).stream()
                .filter(officer ->
                        only.map(one -> one.person().equals(officer.person())).orElse(true))
                .map(officer -> new Option<>(
                        new Taker(officer.person()),
                        officer.name(),
                        authorities.unit(officer.unit()).map(Unit::name).orElse("")))
                .toList();
    }

    @Override
    public String key(Taker value) {
        return value.person();
    }
}
