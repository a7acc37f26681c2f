package cn.mingjing.recording;

import cn.mingjing.device.DeviceId;
import cn.mingjing.facts.Fact;
import cn.mingjing.originals.OriginalRef;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/**
 * Recordings are taken off a device (采集), duty R-10; each collecting is a stream. The device is only read: nothing is ever
 * written to it or cleared from it by us. It ends with a receipt of what may be cleared.
 */
public sealed interface Collecting extends Fact {

    /**
     * @param number the number the device bears
     * @param holder who had it when it was used, the id in the register of officers
     * @param driftSeconds how far its clock was ahead of the system's, negative where it was behind; empty where nobody could
     *     read it
     */
    record CollectingBegun(
            DeviceId device, String number, String holder, String holderName, Optional<Long> driftSeconds)
            implements Collecting {}

    /** What lies on the device, before anything is taken off it: so that nothing can be missed unnoticed. */
    record CardRead(List<CardFile> files) implements Collecting {

        public CardRead {
            files = List.copyOf(files);
        }
    }

    /**
     * A file as it lies on the device.
     *
     * @param path folders and name as the device gave them
     * @param modified when the device last wrote to it, by its own clock
     */
    record CardFile(String path, long size, Instant modified) {}

    /**
     * A file was taken off and is kept.
     *
     * @param sm3 the national digest of the bytes, lower-case hexadecimal
     * @param time when it was recorded, by the clock of the device
     * @param earlier the collecting that had brought the same bytes before; they are kept once
     */
    record FileCollected(String path, OriginalRef original, String sm3, DeviceTime time, Optional<String> earlier)
            implements Collecting {}

    /** From when to when a recording was made, by the clock of the device, local to China, and how that is known. */
    record DeviceTime(LocalDateTime from, LocalDateTime to, Source source) {

        /** How a time is known. */
        public enum Source {
            /** 文件名 */
            NAME,
            /** 文件的修改时间 */
            LAST_WRITTEN
        }
    }

    /** A file stays on the device only. */
    record FileLeft(String path, Why why) implements Collecting {

        /** Why it stays. */
        public enum Why {
            /** 不是音像记录 */
            NO_RECORDING,
            /** 无法读取 */
            UNREADABLE,
            /** 再次读取设备时已经不在 */
            GONE
        }

        /** Whether it may be a recording, which has not left the device then. */
        public boolean mayBeRecording() {
            return why != Why.NO_RECORDING;
        }
    }

    /** Every file was dealt with. */
    record CollectingEnded(int collected, int earlier, int left) implements Collecting {}
}
