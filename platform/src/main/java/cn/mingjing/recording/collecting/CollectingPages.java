package cn.mingjing.recording.collecting;

import static cn.mingjing.recording.collecting.CollectedDeviceChoice.isHeldBy;
import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Holding;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.Post;
import cn.mingjing.recording.Recordings;
import cn.mingjing.recording.collecting.CollectedFiles.Line;
import cn.mingjing.ui.Bound;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.Form;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Forms;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Shown;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Where recordings are taken off devices: what is to be collected, a collecting under way, its receipt. */
@Controller
public class CollectingPages {

    static final String ADDRESS = "/desk/collecting";

    private static final int LATEST = 100;

    private final Collectings collectings;
    private final CollectedFiles files;
    private final CollectedDeviceChoice choice;
    private final Purview purview;
    private final Recordings recordings;
    private final Forms forms;
    private final Clock clock;

    CollectingPages(
            Collectings collectings,
            CollectedFiles files,
            CollectedDeviceChoice choice,
            Purview purview,
            Recordings recordings,
            Forms forms,
            Clock clock) {
        this.collectings = collectings;
        this.files = files;
        this.choice = choice;
        this.purview = purview;
        this.recordings = recordings;
        this.forms = forms;
        this.clock = clock;
    }

    /**
     * @param collects whether the reader may collect himself
     * @param unassigned how many recordings that he sees no case cites
     */
    public record Overview(boolean collects, int unassigned, Table<DeviceState> devices, Table<Line> collectings) {}

    /** @param now what the clock of the system says, to be held against that of the device */
    public record Beginning(Form form, String now) {}

    @GetMapping(ADDRESS)
    Page show(@CurrentActor Actor actor) {
        List<DeviceState> waiting = choice.of(actor).stream()
                .filter(state -> state.aboard() || state.standing() == DeviceStanding.ISSUED)
                .filter(state -> actor.post() != Post.OFFICER || state.aboard() || isHeldBy(state, actor))
                .toList();
        boolean collects = actor.post() == Post.OFFICER || actor.post() == Post.UNIT_HEAD;
        return Page.of(
                "recording/collectings",
                new Overview(
                        collects,
                        recordings.unassignedCount(actor),
                        waiting(waiting, collects),
                        lines(files.latest(purview.of(actor), LATEST))));
    }

    private static Table<DeviceState> waiting(List<DeviceState> devices, boolean collects) {
        var table = Table.of(
                text("recorder.waiting"),
                devices,
                new Empty(text("recorder.waiting.none"), text("recorder.waiting.none.how")));
        var named = collects
                ? table.link(
                        text("recorder.device"),
                        CollectedDeviceChoice::name,
                        state -> ADDRESS + "/new?device=" + state.device().id())
                : table.text(text("recorder.device"), CollectedDeviceChoice::name);
        return named.text(
                        text("recorder.holder"),
                        state -> state.holding().map(Holding::name).orElse(""))
                .text(
                        text("recorder.waiting.since"),
                        state -> state.holding()
                                .map(holder -> text(
                                        "recorder.waiting.issued", Shown.day(holder.since()), Shown.day(holder.due())))
                                .orElse(text("recorder.waiting.aboard")));
    }

    private static Table<Line> lines(List<Line> lines) {
        return Table.of(
                        text("recorder.collectings"),
                        lines,
                        new Empty(text("recorder.collectings.none"), text("recorder.collectings.none.how")))
                .link(text("recorder.device"), Line::device, line -> ADDRESS + "/" + line.id())
                .text(text("recorder.holder"), Line::holder)
                .text(text("recorder.by"), Line::by)
                .unbroken(text("recorder.at"), line -> Shown.moment(line.begunAt()))
                .number(text("recorder.files"), Line::files)
                .number(text("recorder.left"), Line::left)
                .tag(
                        text("recorder.standing"),
                        line -> line.endedAt().isPresent()
                                ? new Tag(Tone.MET, text("recorder.ended"))
                                : new Tag(Tone.SOON, text("recorder.under-way")));
    }

    @GetMapping(ADDRESS + "/new")
    Page begin(@CurrentActor Actor actor, @RequestParam(defaultValue = "") String device) {
        FormContext context = context(actor);
        return show(forms.open(
                BeginCollecting.class,
                choice.of(actor).stream()
                        .filter(state -> state.device().id().toString().equals(device))
                        .findFirst()
                        .map(state -> context.suggested(
                                "device",
                                new CollectedDevice(state.device().id().value())))
                        .orElse(context)));
    }

    @PostMapping(ADDRESS + "/new")
    Page begin(@CurrentActor Actor actor, Submission sent) {
        return switch (forms.bind(BeginCollecting.class, context(actor), sent)) {
            case Bound.Invalid<BeginCollecting>(var form, var problems) ->
                show(form).status(problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
            case Bound.Valid<BeginCollecting>(var begin) ->
                Page.seeOther(ADDRESS + "/"
                        + collectings.begin(begin.deviceId(), begin.clock().driftSeconds(), actor));
        };
    }

    private static FormContext context(Actor actor) {
        return FormContext.empty().about(Actor.class, actor);
    }

    private Page.Show show(Form form) {
        return Page.of("recording/begin", new Beginning(form, Shown.moment(clock.instant())));
    }

    @GetMapping(ADDRESS + "/{id}")
    Page one(@CurrentActor Actor actor, @PathVariable UUID id) {
        return collectings
                .find(new CollectingId(id), actor)
                .map(card -> Page.of("recording/card", CardPage.of(card, actor)))
                .orElseThrow(CollectingPages::nothing);
    }

    static Link link() {
        return new Link(text("recorder.title"), ADDRESS);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
