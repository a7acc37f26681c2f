package cn.mingjing.duties;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Objection;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/** Devices of tests, each with a number of its own, and what became of what was tried with them. */
final class SampleDevices {

    private SampleDevices() {}

    static Device device(AuthorityId authority, UnitId unit, DeviceKind kind, LocalDate purchased) {
        return new Device(
                DeviceId.random(),
                authority,
                "T-" + UUID.randomUUID().toString().substring(0, 8),
                kind,
                "某某 A5",
                "SN-1",
                Optional.of("GA/T 947"),
                Optional.of(128),
                purchased,
                5,
                unit,
                false);
    }

    static Device entered(Devices devices, Device device, Actor keeper) {
        done(devices.enter(device, keeper));
        return device;
    }

    static void done(Outcome outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
    }

    static Objection refused(Outcome outcome, String rule) {
        assertThat(outcome).isInstanceOf(Outcome.Refused.class);
        return ((Outcome.Refused) outcome)
                .objections().stream()
                        .filter(objection -> objection.rule().equals(rule))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("refused, but not by " + rule + ": " + outcome));
    }
}
