package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Credential;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Photo;
import cn.mingjing.authority.Photos;
import cn.mingjing.authority.TrainingYear;
import cn.mingjing.authority.Trainings;
import cn.mingjing.authority.Unit;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.China;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The record of a person in the register: credential, qualification, photo, training and exams. */
@Controller
public class OfficerRecords {

    private final SeenOfficers seen;
    private final Authorities authorities;
    private final Trainings trainings;
    private final Photos photos;
    private final Clock clock;

    OfficerRecords(SeenOfficers seen, Authorities authorities, Trainings trainings, Photos photos, Clock clock) {
        this.seen = seen;
        this.authorities = authorities;
        this.trainings = trainings;
        this.photos = photos;
        this.clock = clock;
    }

    /**
     * The record of a person.
     *
     * @param crumbs the register, and in it the authority
     * @param standing whether he may act today
     * @param photo where his photo is shown
     * @param keeping what one may change here, for who keeps the register
     */
    public record RecordPage(
            String name,
            List<Link> crumbs,
            Tag standing,
            List<Pair> particulars,
            Optional<String> photo,
            Table<TrainingYear> trainings,
            List<Link> keeping) {}

    @GetMapping("/desk/register/officers/{person}/record")
    Page show(@CurrentActor Actor actor, @PathVariable String person) {
        Officer officer = seen.get(actor, person);
        LocalDate today = LocalDate.ofInstant(clock.instant(), China.ZONE);
        return Page.of(
                "authority/record",
                new RecordPage(
                        officer.name(),
                        List.of(
                                new Link(text("authority.register"), Keeping.REGISTER),
                                new Link(
                                        authorities.get(officer.authority()).name(),
                                        Keeping.register(officer.authority()))),
                        Words.standing(officer, today),
                        particulars(officer),
                        photos.has(person) ? Optional.of(Keeping.photo(officer)) : Optional.empty(),
                        table(officer, SeenOfficers.keeps(actor)),
                        SeenOfficers.keeps(actor) ? Keeping.links(officer, today.getYear()) : List.of()));
    }

    @GetMapping("/desk/register/officers/{person}/photo")
    ResponseEntity<byte[]> photo(@CurrentActor Actor actor, @PathVariable String person) {
        Photo photo = photos.of(seen.get(actor, person).person())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(photo.mediaType()))
                .cacheControl(CacheControl.noStore())
                .body(photo.content());
    }

    private List<Pair> particulars(Officer officer) {
        List<Pair> pairs = new ArrayList<>(List.of(
                new Pair(
                        text("authority.officer.unit"),
                        authorities.unit(officer.unit()).map(Unit::name).orElse("")),
                new Pair(text("authority.officer.title"), officer.title()),
                new Pair(text("authority.officer.standing"), text("enum.Standing." + officer.standing()))));
        officer.credential().ifPresent(held -> pairs.addAll(credential(held)));
        var qualification = officer.qualification();
        pairs.add(new Pair(
                text("authority.officer.qualified"), qualification.certificate().orElse(text("authority.none"))));
        qualification
                .reviewingSince()
                .ifPresent(day -> pairs.add(new Pair(text("authority.officer.reviewing-since"), Shown.day(day))));
        return pairs;
    }

    private static List<Pair> credential(Credential held) {
        return List.of(
                new Pair(text("authority.officer.number"), held.number()),
                new Pair(text("authority.officer.issuer"), held.issuer()),
                new Pair(text("authority.officer.area"), held.area()),
                new Pair(
                        text("authority.officer.fields"),
                        String.join("、", held.fields().stream().sorted().toList())),
                new Pair(
                        text("authority.officer.valid"),
                        text("authority.officer.span", Shown.day(held.validFrom()), Shown.day(held.validTo()))));
    }

    private Table<TrainingYear> table(Officer officer, boolean keeps) {
        var table = Table.of(
                text("authority.training"),
                trainings.of(officer.person()),
                new Empty(text("authority.training.empty"), text("authority.training.empty.how")));
        var years = keeps
                ? table.link(
                        text("authority.training.year"),
                        OfficerRecords::year,
                        entry -> Keeping.training(officer, entry.year()))
                : table.text(text("authority.training.year"), OfficerRecords::year);
        return years.number(text("authority.training.hours"), TrainingYear::hours)
                .text(
                        text("authority.training.exam"),
                        entry -> entry.exam()
                                .map(OfficerRecords::exam)
                                .orElseGet(() -> text("authority.training.no-exam")));
    }

    private static String year(TrainingYear entry) {
        return text("authority.training.of", String.valueOf(entry.year()));
    }

    private static String exam(TrainingYear.Exam exam) {
        return text(exam.passed() ? "authority.training.passed" : "authority.training.failed", Shown.day(exam.day()));
    }
}
