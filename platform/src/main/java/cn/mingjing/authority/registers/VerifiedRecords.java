package cn.mingjing.authority.registers;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.facts.KeptRegister;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The registers of issuers, training, photos and legal advisers, every version, for whoever verifies them. */
@Component
class VerifiedRecords implements KeptRegister {

    private final IssuerTable issuers;
    private final TrainingTable trainings;
    private final PhotoTable photos;
    private final AdviserTable advisers;

    VerifiedRecords(IssuerTable issuers, TrainingTable trainings, PhotoTable photos, AdviserTable advisers) {
        this.issuers = issuers;
        this.trainings = trainings;
        this.photos = photos;
        this.advisers = advisers;
    }

    @Override
    public String title() {
        return text("authority.verify.records");
    }

    @Override
    public Set<String> registers() {
        return Set.of("credential-issuer", "training", "photo", "legal-adviser");
    }

    @Override
    public boolean keepsVersions() {
        return true;
    }

    @Override
    public Stream<Row> rows() {
        return Stream.of(
                        issuers.all().stream()
                                .map(entry -> new Row(
                                        "credential-issuer",
                                        entry.content().name(),
                                        entry.version(),
                                        ReadableEntry.ofIssuer(entry))),
                        trainings.all().stream()
                                .map(entry -> new Row(
                                        "training",
                                        TrainingTable.id(entry.content()),
                                        entry.version(),
                                        ReadableEntry.ofTraining(entry))),
                        photos.all().stream()
                                .map(entry -> new Row(
                                        "photo",
                                        entry.content().person(),
                                        entry.version(),
                                        ReadableEntry.ofPhoto(entry))),
                        advisers.all().stream()
                                .map(entry -> new Row(
                                        "legal-adviser",
                                        entry.content().id().toString(),
                                        entry.version(),
                                        ReadableEntry.ofAdviser(entry))))
                .flatMap(rows -> rows);
    }
}
