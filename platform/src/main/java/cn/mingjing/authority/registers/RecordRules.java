package cn.mingjing.authority.registers;

import cn.mingjing.authority.Photo;
import cn.mingjing.authority.Photos;
import cn.mingjing.authority.TrainingYear;
import cn.mingjing.law.Objection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What must hold before something is added to a person's record. */
@Component
class RecordRules {

    private final OfficerTable officers;
    private final EntryRules rules;

    RecordRules(OfficerTable officers, EntryRules rules) {
        this.officers = officers;
        this.rules = rules;
    }

    List<Objection> against(TrainingYear training) {
        LocalDate today = rules.today();
        List<Objection> objections = new ArrayList<>(unknown(training.person()));
        boolean ahead = training.year() > today.getYear()
                || training.exam().filter(exam -> exam.day().isAfter(today)).isPresent();
        if (ahead) {
            objections.add(EntryRules.objection("training-not-ahead"));
        }
        training.exam()
                .filter(exam -> exam.day().getYear() < training.year())
                .ifPresent(exam -> objections.add(EntryRules.objection("exam-of-the-year", training.year())));
        return objections;
    }

    List<Objection> againstPhoto(String person, int size, Optional<Photo> photo) {
        List<Objection> objections = new ArrayList<>(unknown(person));
        if (size > Photos.MOST_BYTES) {
            objections.add(EntryRules.objection("photo-small", Photos.MOST_BYTES / 1024));
        } else if (photo.isEmpty()) {
            objections.add(EntryRules.objection("photo-readable"));
        }
        return objections;
    }

    private List<Objection> unknown(String person) {
        return officers.newest(person).isEmpty() ? List.of(EntryRules.objection("person-known")) : List.of();
    }
}
