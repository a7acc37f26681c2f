package cn.mingjing.device;

import cn.mingjing.device.acts.DeviceAct;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import java.util.List;
import java.util.Optional;

/**
 * The register of devices (duty R-12). Each change is a version and its fact {@link cn.mingjing.facts.EntryChanged}, written
 * together; a refusal is on record too.
 */
public interface Devices {

    Optional<DeviceState> find(DeviceId id);

    /** All of an authority, by kind and number; scrapped ones too. */
    List<DeviceState> of(AuthorityId authority);

    /** Every change of a device, newest first; at most the newest two hundred. */
    List<DeviceRecord> history(DeviceId id);

    /** Enters a device, or changes what its register says of it. Refused for a number that another bears. */
    Outcome enter(Device device, Actor by);

    /** Enters or changes several, all or none. */
    Outcome enterAll(List<Device> devices, Actor by);

    /**
     * Issues, takes back, repairs, scraps, looks after.
     *
     * @throws java.util.NoSuchElementException for a device that is not in the register
     */
    Outcome perform(DeviceId id, DeviceAct act, Actor by);
}
