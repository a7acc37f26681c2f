package cn.mingjing.authority;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import java.util.Optional;

/** The register of photos on credentials. */
public interface Photos {

    /** The largest photo, in bytes. */
    int MOST_BYTES = 500 * 1024;

    Optional<Photo> of(String person);

    boolean has(String person);

    /**
     * Enters a photo without whatever else its file tells, such as where and when it was taken. What kind of file it is, is
     * found out by looking; refused when it is neither JPEG nor PNG, cannot be read or is too large.
     */
    Outcome enter(String person, byte[] file, Actor by);
}
