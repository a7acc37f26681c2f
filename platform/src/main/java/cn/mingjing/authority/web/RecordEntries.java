package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Photos;
import cn.mingjing.authority.RegisterStreams;
import cn.mingjing.authority.Trainings;
import cn.mingjing.authority.web.EntryPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;

/** Where training, exams and photos are entered in a person's record. */
@Controller
class RecordEntries {

    private final Officers officers;
    private final Trainings trainings;
    private final Photos photos;
    private final EntryPages pages;

    RecordEntries(Officers officers, Trainings trainings, Photos photos, EntryPages pages) {
        this.officers = officers;
        this.trainings = trainings;
        this.photos = photos;
        this.pages = pages;
    }

    @GetMapping("/desk/register/officers/{person}/training/{year}")
    Page training(@PathVariable String person, @PathVariable int year) {
        Officer officer = pages.known(officers.find(person));
        return trainings.of(person).stream()
                .filter(entry -> entry.year() == year)
                .findFirst()
                .map(entry -> pages.filled(
                        EnterTraining.of(entry, whose(officer, year)), context(officer, year), place(officer, year)))
                .orElseGet(() -> pages.empty(EnterTraining.class, context(officer, year), place(officer, year)));
    }

    @PostMapping("/desk/register/officers/{person}/training/{year}")
    Page enterTraining(
            @CurrentActor Actor actor, @PathVariable String person, @PathVariable int year, Submission sent) {
        Officer officer = pages.known(officers.find(person));
        return pages.enter(
                EnterTraining.class,
                context(officer, year),
                sent,
                place(officer, year),
                actor,
                entry -> trainings.enter(entry.entry(person, year), actor));
    }

    @GetMapping("/desk/register/officers/{person}/photo/new")
    Page photo(@PathVariable String person) {
        Officer officer = pages.known(officers.find(person));
        return pages.empty(EnterPhoto.class, context(officer.name()), place(officer));
    }

    @PostMapping("/desk/register/officers/{person}/photo/new")
    Page enterPhoto(@CurrentActor Actor actor, @PathVariable String person, Submission sent) {
        Officer officer = pages.known(officers.find(person));
        return pages.enter(
                EnterPhoto.class,
                context(officer.name()),
                sent,
                place(officer),
                actor,
                entry -> enter(officer, entry, actor));
    }

    private Outcome enter(Officer officer, EnterPhoto entry, Actor actor) {
        try {
            return photos.enter(officer.person(), entry.photo().bytes(), actor);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String whose(Officer officer, int year) {
        return officer.name() + " " + text("authority.training.of", String.valueOf(year));
    }

    private static FormContext context(Officer officer, int year) {
        return context(whose(officer, year));
    }

    private static FormContext context(String whose) {
        return FormContext.empty().known("whose", whose, whose);
    }

    private static Place place(Officer officer, int year) {
        return new Place(
                Keeping.training(officer, year),
                Optional.of(officer.authority()),
                RegisterStreams.of("training", officer.person() + "/" + year),
                Keeping.record(officer));
    }

    private static Place place(Officer officer) {
        return new Place(
                Keeping.photo(officer) + "/new",
                Optional.of(officer.authority()),
                RegisterStreams.of("photo", officer.person()),
                Keeping.record(officer));
    }
}
