package cn.mingjing.casework.web;

import cn.mingjing.casework.GradeCode;
import cn.mingjing.catalogue.Editions;
import cn.mingjing.catalogue.Item.DiscretionItem;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.China;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** The grades of the discretion benchmarks that the actor's authority has made public, as they hold today. */
@Component
class GradeChoice implements FieldComponent.Chosen<GradeCode> {

    private final Editions editions;
    private final Clock clock;

    GradeChoice(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @Override
    public Class<GradeCode> type() {
        return GradeCode.class;
    }

    @Override
    public List<Option<GradeCode>> options(FormContext context) {
        var list = new ListId(context.get(Actor.class).authority(), ListKind.DISCRETION);
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return editions.on(list, today).stream()
                .flatMap(edition -> editions.items(list, edition.number()).stream())
                .map(DiscretionItem.class::cast)
                .map(GradeChoice::option)
                .toList();
    }

    private static Option<GradeCode> option(DiscretionItem grade) {
        return new Option<>(new GradeCode(grade.code()), grade.name() + "：" + grade.grade(), grade.standard());
    }

    @Override
    public String key(GradeCode code) {
        return code.value();
    }
}
