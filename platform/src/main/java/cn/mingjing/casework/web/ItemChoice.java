package cn.mingjing.casework.web;

import cn.mingjing.casework.ItemCode;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.China;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The penalties among the enforcement items that the actor's authority has made public, as they hold today. */
@Component
class ItemChoice implements FieldComponent.Chosen<ItemCode> {

    private final Editions editions;
    private final Clock clock;

    ItemChoice(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Class<ItemCode> type() {
        return ItemCode.class;
    }

    @Override
    public List<Option<ItemCode>> options(FormContext context) {
        var list = new ListId(context.get(Actor.class).authority(), ListKind.ENFORCEMENT_ITEMS);
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return editions.on(list, today).stream()
                .flatMap(edition -> editions.items(list, edition.number()).stream())
                .map(EnforcementItem.class::cast)
                .filter(item -> item.act() == ActKind.PENALTY)
                .map(item -> new Option<>(new ItemCode(item.code()), item.name(), item.code()))
                .toList();
    }

    @Override
    public String key(ItemCode code) {
        return code.value();
    }
}
