package cn.mingjing.device.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.device.Room;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.Rooms;
import cn.mingjing.device.entry.EnterRoom;
import cn.mingjing.device.web.FormPages.Place;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.CurrentActor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Empty;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Link;
import cn.mingjing.ui.Page;
import cn.mingjing.ui.Submission;
import cn.mingjing.ui.Table;
import cn.mingjing.ui.Tag;
import cn.mingjing.ui.Tone;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The register of rooms, and where they are entered and changed. */
@Controller
public class RoomPages {

    /** The view of rooms in use whose equipment is wanting; any other word shows the rooms in use, none shows all. */
    static final String WITHOUT_EQUIPMENT = "without-equipment";

    static final String IN_USE = "in-use";

    private final Rooms rooms;
    private final Seen seen;
    private final FormPages pages;

    RoomPages(Rooms rooms, Seen seen, FormPages pages) {
        this.rooms = rooms;
        this.seen = seen;
        this.pages = pages;
    }

    /** @param begin where a room is entered; empty for who only reads */
    public record RoomsPage(String authority, Table<Room> rooms, String begin) {}

    @GetMapping(Places.ROOMS)
    Page list(
            @CurrentActor Actor actor,
            @RequestParam(defaultValue = "") String authority,
            @RequestParam(defaultValue = "") String unit,
            @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String state) {
        AuthorityId id = seen.authority(actor, authority);
        boolean keeps = Seen.keeps(actor, id);
        var units = seen.units(id);
        var shown = rooms.of(id).stream()
                .filter(room -> unit.isEmpty() || room.unit().toString().equals(unit))
                .filter(room -> kind.isEmpty() || room.kind().name().equals(kind))
                .filter(room -> state.isEmpty() || room.inUse())
                .filter(room -> !state.equals(WITHOUT_EQUIPMENT) || !room.canRecord())
                .toList();
        var table = Table.of(
                text("device.rooms"), shown, new Empty(text("device.rooms.empty"), text("device.rooms.empty.how")));
        var named = keeps
                ? table.link(text("act.EnterRoom.number"), Room::number, room -> Places.of(room.id()))
                : table.text(text("act.EnterRoom.number"), Room::number);
        return Page.of(
                "device/rooms",
                new RoomsPage(
                        seen.name(id),
                        named.text(text("act.EnterRoom.kind"), room -> Words.kind(room.kind()))
                                .text(text("act.EnterRoom.place"), Room::place)
                                .text(text("act.EnterRoom.equipment"), Room::equipment)
                                .text(text("act.EnterRoom.unit"), room -> units.getOrDefault(room.unit(), ""))
                                .tag(text("device.standing"), RoomPages::standing),
                        keeps ? Places.ROOMS + "/new" : ""));
    }

    @GetMapping(Places.ROOMS + "/new")
    Page begin(@CurrentActor Actor actor) {
        return pages.open(EnterRoom.class, context(actor).suggested("inUse", true), place(Places.ROOMS + "/new"));
    }

    @PostMapping(Places.ROOMS + "/new")
    Page enter(@CurrentActor Actor actor, Submission sent) {
        return enter(actor, RoomId.random(), place(Places.ROOMS + "/new"), sent);
    }

    @GetMapping(Places.ROOMS + "/{id}")
    Page show(@CurrentActor Actor actor, @PathVariable UUID id) {
        Room room = own(actor, id);
        return pages.filled(EnterRoom.of(room), context(actor), place(Places.of(room.id())));
    }

    @PostMapping(Places.ROOMS + "/{id}")
    Page change(@CurrentActor Actor actor, @PathVariable UUID id, Submission sent) {
        Room room = own(actor, id);
        return enter(actor, room.id(), place(Places.of(room.id())), sent);
    }

    private Page enter(Actor actor, RoomId id, Place place, Submission sent) {
        return pages.act(
                EnterRoom.class,
                context(actor),
                sent,
                place,
                entry -> rooms.enter(entry.entry(id, actor.authority()), actor));
    }

    private Room own(Actor actor, UUID id) {
        return rooms.find(new RoomId(id))
                .filter(room -> room.authority().equals(actor.authority()))
                .orElseThrow(Seen::nothing);
    }

    private static Tag standing(Room room) {
        if (!room.inUse()) {
            return new Tag(Tone.PLAIN, text("device.room.closed"));
        }
        return room.canRecord()
                ? new Tag(Tone.MET, text("device.room.records"))
                : new Tag(Tone.SOON, text("device.room.without"));
    }

    private static FormContext context(Actor actor) {
        return FormContext.empty().about(AuthorityId.class, actor.authority());
    }

    private static Place place(String action) {
        return new Place(
                action, "", Places.ROOMS, List.of(DeviceEntries.list(), new Link(text("device.rooms"), Places.ROOMS)));
    }
}
