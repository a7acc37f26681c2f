package cn.mingjing.recording;

import cn.mingjing.facts.Actor;
import java.util.Optional;

/** What came in by resumable upload and is an original now. */
public interface ReceivedUploads {

    /** What an upload has become; empty while it is under way, and for anybody but its sender. */
    Optional<UploadReceived> find(String upload, Actor sender);
}
