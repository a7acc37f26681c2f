package cn.mingjing.recording;

import cn.mingjing.device.DeviceId;
import cn.mingjing.facts.Actor;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Collects a card that lies in a folder of this machine; the same as a page or a station does over the network. */
public interface CardImport {

    /**
     * Reads every file below the folder, keeps the recordings and ends the collecting. Nothing is written to the folder. Called again after
     * a cut it begins anew, and what came in before is recognised.
     *
     * @param driftSeconds how far the clock of the device is ahead; empty where nobody could read it
     * @return the id of the collecting, which has the receipt
     */
    String collect(DeviceId device, Path card, Optional<Long> driftSeconds, Actor actor) throws IOException;
}
