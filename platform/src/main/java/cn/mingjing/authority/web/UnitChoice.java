package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** A unit is chosen from those of the authority that the form is about. */
@Component
class UnitChoice implements FieldComponent.Chosen<UnitId> {

    private final Authorities authorities;

    UnitChoice(Authorities authorities) {
        this.authorities = authorities;
    }

    @Override
    public Class<UnitId> type() {
        return UnitId.class;
    }

    @Override
    public List<Option<UnitId>> options(FormContext context) {
        return authorities.units(context.get(AuthorityId.class)).stream()
                .map(unit -> new Option<>(unit.id(), unit.name(), text("enum.Role." + unit.role())))
                .toList();
    }

    @Override
    public String key(UnitId value) {
        return value.toString();
    }
}
