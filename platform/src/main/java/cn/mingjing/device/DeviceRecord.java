package cn.mingjing.device;

import java.time.Instant;
import java.util.Map;

/**
 * One change of a device, as recorded.
 *
 * @param event what happened, such as {@code IssueDevice}, or {@code Entered} and {@code Changed}
 * @param state how the device stood from then on
 * @param details what was said of it, by field
 * @param by who did it
 */
public record DeviceRecord(
        int version, String event, DeviceState state, Map<String, String> details, Instant at, String by) {

    public DeviceRecord {
        details = Map.copyOf(details);
    }
}
