package cn.mingjing.authority.registers;

import cn.mingjing.authority.Photo;
import cn.mingjing.authority.Photos;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.Objection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register of photos. */
@Component
class StoredPhotos implements Photos {

    private final PhotoTable photos;
    private final RecordRules rules;
    private final RecordedEntries entries;

    StoredPhotos(PhotoTable photos, RecordRules rules, RecordedEntries entries) {
        this.photos = photos;
        this.rules = rules;
        this.entries = entries;
    }

    @Override
    public Optional<Photo> of(String person) {
        return photos.of(person);
    }

    @Override
    public boolean has(String person) {
        return photos.newest(person).isPresent();
    }

    @Override
    @Transactional
    public Outcome enter(String person, byte[] file, Actor by) {
        Optional<Photo> photo = file.length > MOST_BYTES ? Optional.empty() : PlainPicture.of(file);
        List<Objection> objections = rules.againstPhoto(person, file.length, photo);
        if (photo.isEmpty()) {
            return new Outcome.Refused(objections);
        }
        byte[] content = photo.get().content();
        var change = new RecordedEntries.Change<PhotoTable.Kept>(
                "photo", person, photos.newest(person), ReadableEntry::ofPhoto, entry -> photos.insert(entry, content));
        return entries.enter(change, PhotoTable.Kept.of(person, photo.get()), by, objections);
    }
}
