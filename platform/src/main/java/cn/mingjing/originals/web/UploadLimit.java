package cn.mingjing.originals.web;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/**
 * The largest original that comes in with a form or one API call; setting {@code mingjing.originals.upload-limit},
 * 50 MB unless set. Recordings are larger and come in by resumable upload.
 */
@Component
class UploadLimit {

    private final DataSize size;

    UploadLimit(@Value("${mingjing.originals.upload-limit:50MB}") DataSize size) {
        this.size = size;
    }

    long bytes() {
        return size.toBytes();
    }

    int megabytes() {
        return Math.toIntExact(size.toMegabytes());
    }
}
