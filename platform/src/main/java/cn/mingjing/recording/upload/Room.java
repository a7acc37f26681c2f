package cn.mingjing.recording.upload;

import cn.mingjing.recording.upload.UploadRefused.Reason;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Keeps free what everything else needs of the disk: a full one would stop the database as well. */
@Component
class Room {

    private static final Logger LOG = LoggerFactory.getLogger(Room.class);

    private final UploadsFolder folder;
    private final long reserve;

    Room(UploadsFolder folder, UploadLimits limits) {
        this.folder = folder;
        this.reserve = limits.reserve().toBytes();
    }

    /** @throws UploadRefused when so many bytes more would touch the reserve */
    void expect(long bytes) {
        long free = folder.free();
        if (free - bytes < reserve) {
            LOG.error("no room for uploads: {} bytes free, {} are kept in reserve", free, reserve);
            throw new UploadRefused(Reason.STORAGE_FULL);
        }
    }
}
