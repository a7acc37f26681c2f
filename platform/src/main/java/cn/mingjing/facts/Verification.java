package cn.mingjing.facts;

import cn.mingjing.facts.Examination.Progress;
import java.util.Map;

/** Derives everything again, as {@code mingjing verify} does. */
public interface Verification {

    /**
     * What it came to.
     *
     * @param holds whether all holds
     * @param inWords as {@code mingjing verify} prints it
     * @param json as {@code mingjing verify --json} prints it
     */
    record Result(boolean holds, String inWords, String json) {}

    /**
     * Verifies one state of the installation.
     *
     * @param against checkpoints kept outside by what to call them, signed notes or their text alone
     * @throws IllegalArgumentException when one of them proves nothing: no checkpoint, or a bad signature; its message is what it
     *     is called
     */
    Result against(Map<String, byte[]> against, Progress progress);
}
