package cn.mingjing.casework.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.casework.CaseFile;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.web.RecordingsPage.Kind;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.Looks;
import cn.mingjing.identity.Looks.Look;
import cn.mingjing.law.Post;
import cn.mingjing.originals.Fixity;
import cn.mingjing.originals.FixityChecks;
import cn.mingjing.originals.OriginalRef;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Pair;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Table;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Shows the sound and picture of a case; the page itself is no look, playing is. */
@Controller
class RecordingPages {

    /** Who answers for how the case's recordings are used (duty R-11). */
    private static final Set<Post> ANSWERING =
            EnumSet.of(Post.UNIT_HEAD, Post.DEPUTY_CHIEF, Post.CHIEF, Post.SUPERVISOR, Post.ARCHIVIST);

    /** What every present browser plays. */
    private static final Set<String> PLAYED = Set.of(
            "video/mp4", "video/webm", "audio/mpeg", "audio/mp4", "audio/aac", "audio/wav", "audio/ogg", "audio/webm");

    private static final int LOOKS_SHOWN = 50;

    private final CaseHandling handling;
    private final Looks looks;
    private final FixityChecks fixity;

    RecordingPages(CaseHandling handling, Looks looks, FixityChecks fixity) {
        this.handling = handling;
        this.looks = looks;
        this.fixity = fixity;
    }

    @GetMapping("/desk/cases/{id}/recordings")
    Page show(@PathVariable UUID id, @CurrentActor Actor actor) {
        CaseFile file = handling.file(new CaseId(id), actor)
                .filter(known -> known.authority().isPresent())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        List<Film> films = Film.of(file);
        return Page.of(
                "casework/recordings",
                new RecordingsPage(
                        file.source().title(),
                        "/desk/cases/" + id,
                        FilmDay.of(file, films),
                        IntStream.range(0, films.size())
                                .mapToObj(place -> shown(place + 1, films.get(place), file, actor))
                                .toList()));
    }

    private RecordingsPage.Shown shown(int number, Film film, CaseFile file, Actor actor) {
        OriginalRef original = film.original();
        return new RecordingsPage.Shown(
                number,
                film.title(),
                kind(original.mediaType()),
                "/desk/cases/" + file.id() + "/originals/" + original.sha256(),
                said(film),
                ANSWERING.contains(actor.post()) ? Optional.of(looks(file, original)) : Optional.empty());
    }

    private static Kind kind(String mediaType) {
        if (mediaType.startsWith("image/")) {
            return Kind.PICTURE;
        }
        if (!PLAYED.contains(mediaType)) {
            return Kind.ELSEWHERE;
        }
        return mediaType.startsWith("audio/") ? Kind.SOUND : Kind.FILM;
    }

    private List<Pair> said(Film film) {
        OriginalRef original = film.original();
        List<Pair> said = new ArrayList<>(film.said());
        said.add(new Pair(text("film.file"), original.name())
                .note(original.mediaType() + "，" + text("film.bytes", original.size())));
        said.add(new Pair(text("film.sha256"), original.sha256()));
        said.add(new Pair(
                text("film.fixity"),
                fixity.latest(original.sha256()).map(RecordingPages::inWords).orElse(text("film.fixity.none"))));
        return said;
    }

    private static String inWords(FixityChecks.Checked checked) {
        String at = Shown.moment(checked.at());
        return checked.found() == Fixity.HOLDS
                ? text("film.fixity.holds", at)
                : text("film.fixity.fails", at, text("enum.Fixity." + checked.found()));
    }

    private Table<Look> looks(CaseFile file, OriginalRef original) {
        return Table.of(
                        text("film.looks"),
                        looks.at(file.id().stream(), original.sha256(), LOOKS_SHOWN),
                        new Empty(text("film.looks.none"), ""))
                .unbroken(text("film.looks.at"), look -> Shown.moment(look.at()))
                .text(text("film.looks.who"), Look::name)
                .text(text("film.looks.post"), look -> text("enum.Post." + look.post()));
    }
}
