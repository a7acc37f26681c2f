package cn.mingjing.recording.field;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.FactStore;
import cn.mingjing.facts.StreamId;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.recording.UploadReceived;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The originals that uploads have become, each for whoever sent it. */
@Component
class ReceivedUploads {

    private final FactStore facts;

    ReceivedUploads(FactStore facts) {
        this.facts = facts;
    }

    /** Empty as long as bytes are missing, and for an upload of somebody else. */
    Optional<OriginalRef> of(UUID upload, Actor sender) {
        return facts.read(new StreamId("upload", upload)).stream()
                .filter(recorded -> recorded.actor().person().equals(sender.person()))
                .flatMap(recorded -> recorded.fact() instanceof UploadReceived received
                        ? Optional.of(received.original()).stream()
                        : Optional.<OriginalRef>empty().stream())
                .findFirst();
    }
}
