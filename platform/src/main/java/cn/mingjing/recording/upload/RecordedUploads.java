package cn.mingjing.recording.upload;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.recording.ReceivedUploads;
import cn.mingjing.recording.UploadReceived;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Reads the record, which stays when the folder of the upload is swept. */
@Component
class RecordedUploads implements ReceivedUploads {

    private final FactStore facts;

    RecordedUploads(FactStore facts) {
        this.facts = facts;
    }

    @Override
    public Optional<UploadReceived> find(String upload, Actor sender) {
        return UploadId.of(upload)
                .flatMap(id -> facts.read(id.stream()).stream()
                        .filter(recorded -> recorded.actor().person().equals(sender.person()))
                        .map(recorded -> (UploadReceived) recorded.fact())
                        .findFirst());
    }
}
