package cn.mingjing.device.web;

import cn.mingjing.device.Equipment;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.List;
import org.springframework.stereotype.Component;

/** A kind of device or room is chosen from all there are. */
@Component
class KindChoice implements FieldComponent.Chosen<Equipment> {

    @Override
    public Class<Equipment> type() {
        return Equipment.class;
    }

    @Override
    public List<Option<Equipment>> options(FormContext context) {
        return Equipment.all().stream()
                .map(kind -> new Option<>(kind, Words.kind(kind)))
                .toList();
    }

    @Override
    public String key(Equipment value) {
        return value.name();
    }
}
