package cn.mingjing.recording.collecting;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.Holding;
import cn.mingjing.facts.Actor;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;

/** The devices of one's authority that keep recordings, one's own first. */
@Component
class CollectedDeviceChoice implements FieldComponent.Chosen<CollectedDevice> {

    private final Devices devices;

    CollectedDeviceChoice(Devices devices) {
        this.devices = devices;
    }

    @Override
    public Class<CollectedDevice> type() {
        return CollectedDevice.class;
    }

    @Override
    public List<Option<CollectedDevice>> options(FormContext context) {
        return of(context.get(Actor.class)).stream()
                .map(state -> new Option<>(
                        new CollectedDevice(state.device().id().value()),
                        name(state),
                        state.holding().map(Holding::name).orElse("")))
                .toList();
    }

    List<DeviceState> of(Actor actor) {
        return devices.of(actor.authority()).stream()
                .filter(state -> state.device().kind().keepsRecordings())
                .filter(state -> state.standing() != DeviceStanding.SCRAPPED || state.aboard())
                .sorted(Comparator.comparing((DeviceState state) -> !isHeldBy(state, actor))
                        .thenComparing(state -> state.device().number()))
                .toList();
    }

    static boolean isHeldBy(DeviceState state, Actor actor) {
        return state.holding()
                .filter(holder -> holder.person().equals(actor.person()))
                .isPresent();
    }

    static String name(DeviceState state) {
        return state.device().number() + " "
                + text("enum.DeviceKind." + state.device().kind());
    }

    @Override
    public String key(CollectedDevice device) {
        return device.id().toString();
    }
}
