package cn.mingjing.demo;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.device.Device;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.Devices;
import cn.mingjing.device.Equipment;
import cn.mingjing.device.Need;
import cn.mingjing.device.Plans;
import cn.mingjing.device.Room;
import cn.mingjing.device.RoomId;
import cn.mingjing.device.RoomKind;
import cn.mingjing.device.Rooms;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.device.acts.CareForDevice;
import cn.mingjing.device.acts.DeviceAct;
import cn.mingjing.device.acts.IssueDevice;
import cn.mingjing.device.acts.ReturnDevice;
import cn.mingjing.device.acts.ReturnDevice.Condition;
import cn.mingjing.device.acts.ReturnDevice.Exported;
import cn.mingjing.device.acts.SendToRepair;
import cn.mingjing.device.acts.Taker;
import cn.mingjing.device.acts.UseCheck;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The demonstration's devices and rooms: some issued, one overdue, one in repair, one past its service life. */
@Component
class DemoDevices {

    private static final int SERVICE_YEARS = 5;

    private final Devices devices;
    private final Rooms rooms;
    private final Plans plans;
    private final Authorities authorities;
    private final DemoCards cards;

    DemoDevices(Devices devices, Rooms rooms, Plans plans, Authorities authorities, DemoCards cards) {
        this.devices = devices;
        this.rooms = rooms;
        this.plans = plans;
        this.authorities = authorities;
        this.cards = cards;
    }

    /** Recorders by the size of the office: a city's squad has more than a county's section. */
    private static int recorders(Office office) {
        return switch (office.level()) {
            case STATE, PROVINCE -> 4;
            case CITY -> 6;
            case COUNTY, BRANCH -> 3;
        };
    }

    void plan(Schedule schedule, LocalDate today) {
        LocalDate begun = schedule.before(today, 120);
        LocalDate used = schedule.before(today, 6);
        LocalDate recent = schedule.before(today, 1);
        for (Office office : Offices.ALL) {
            schedule.on(begun, () -> enter(office, begun));
            schedule.on(begun, () -> plan(office));
            schedule.on(used, () -> use(office, used));
            schedule.on(recent, () -> useNow(office, recent));
        }
    }

    private void enter(Office office, LocalDate day) {
        IntStream.rangeClosed(1, recorders(office))
                .forEach(place -> enter(
                        device(office, place, DeviceKind.RECORDER, "演示型执法记录仪 A5", Optional.of(128), bought(place, day)),
                        office));
        int next = recorders(office) + 1;
        enter(device(office, next, DeviceKind.STATION, "演示型采集站 S8", Optional.of(8000), day.minusYears(2)), office);
        enter(device(office, next + 1, DeviceKind.CAMERA, "演示型摄像机 C2", Optional.of(64), day.minusYears(3)), office);
        if (office == Offices.PUYANG || office == Offices.BAOTOU) {
            enter(
                    device(office, next + 2, DeviceKind.PHONE, "演示型执法终端 P1", Optional.of(128), day.minusYears(1)),
                    office);
        }
        if (office == Offices.BAOTOU) {
            enter(device(office, next + 3, DeviceKind.DRONE, "演示型无人机 D3", Optional.of(64), day.minusMonths(8)), office);
        }
        var interview = new Room(
                new RoomId(named(office, "room")),
                office.id(),
                "CS-01",
                RoomKind.INTERVIEW_ROOM,
                "办公楼一层 103 室",
                "全景、特写摄像机各一台，拾音器一只",
                unit(office),
                true);
        Expect.done(rooms.enter(interview, head(office)));
    }

    /** The first was bought so long ago that its service life has run out. */
    private static LocalDate bought(int place, LocalDate day) {
        return place == 1
                ? day.minusYears(SERVICE_YEARS).minusMonths(3)
                : day.minusYears(place % 3).minusMonths(place);
    }

    private void plan(Office office) {
        need(office, DeviceKind.RECORDER, recorders(office) + 1, "双人执法，每组至少一台，另备一台周转。");
        need(office, DeviceKind.STATION, 1, "当日归还后导出、充电。");
        need(office, RoomKind.INTERVIEW_ROOM, 1, "询问在固定场所进行，全程记录。");
        need(office, RoomKind.HEARING_ROOM, 1, "举行听证，目前借用会议室。");
        price(office, DeviceKind.RECORDER, "1850.00");
        price(office, DeviceKind.STATION, "12600.00");
        if (office != Offices.LINGCHUAN) {
            price(office, RoomKind.HEARING_ROOM, "68000.00");
        }
    }

    private void use(Office office, LocalDate day) {
        act(office, 2, issue(office, "-officer", day.plusDays(2)));
        act(office, 3, issue(office, "-officer2", day.plusDays(1)));
        cards.collect(office, id(office, 3), List.of(day.atTime(10, 5)), 0, head(office));
        act(office, 3, new ReturnDevice(Condition.DAMAGED, Exported.ALL, "镜头划伤，画面有阴影。"));
        int station = recorders(office) + 1;
        act(office, station, new CareForDevice("清理旧数据，检查硬盘。", day, Optional.of(day.plusDays(5))));
    }

    private void useNow(Office office, LocalDate day) {
        if (recorders(office) > 3) {
            act(office, 4, issue(office, "-officer2", day.plusDays(7)));
        } else {
            act(office, 1, issue(office, "-officer2", day.plusDays(7)));
        }
        cards.collect(
                office,
                id(office, 2),
                List.of(day.atTime(9, 30, 12), day.atTime(10, 4, 55)),
                75,
                office.actor(Post.OFFICER));
        int camera = recorders(office) + 2;
        act(office, camera, new SendToRepair("电池不能充电。"));
    }

    private static IssueDevice issue(Office office, String who, LocalDate due) {
        String person = office.staff().stream()
                .filter(one -> one.signInName().equals(office.key() + who))
                .findFirst()
                .orElseThrow()
                .person()
                .toString();
        return new IssueDevice(new Taker(person), due, UseCheck.inOrder());
    }

    private Device device(
            Office office, int place, DeviceKind kind, String model, Optional<Integer> storage, LocalDate purchased) {
        boolean recorder = kind == DeviceKind.RECORDER || kind == DeviceKind.STATION;
        return new Device(
                id(office, place),
                office.id(),
                "ZF-%03d".formatted(place),
                kind,
                model,
                "DEMO" + office.division() + "%04d".formatted(place),
                recorder ? Optional.of("GA/T 947") : Optional.empty(),
                storage,
                purchased,
                SERVICE_YEARS,
                unit(office),
                recorder && place % 2 == 0);
    }

    private void enter(Device device, Office office) {
        Expect.done(devices.enter(device, head(office)));
    }

    private void act(Office office, int place, DeviceAct act) {
        Expect.done(devices.perform(id(office, place), act, head(office)));
    }

    private void need(Office office, Equipment kind, int count, String reason) {
        Expect.done(plans.enter(new Need(office.id(), unit(office), kind, count, reason), head(office)));
    }

    private void price(Office office, Equipment kind, String yuan) {
        var price = new UnitPrice(office.id(), kind, Fen.ofYuan(yuan), "上年度采购成交价（演示）");
        Expect.done(plans.enter(price, head(office)));
    }

    private UnitId unit(Office office) {
        return authorities.units(office.id()).stream()
                .filter(unit -> unit.role() == Unit.Role.HANDLING)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private static Actor head(Office office) {
        return office.actor(Post.UNIT_HEAD);
    }

    private static DeviceId id(Office office, int place) {
        return new DeviceId(named(office, "device-" + place));
    }

    private static UUID named(Office office, String what) {
        return UUID.nameUUIDFromBytes((office.key() + "/" + what).getBytes(StandardCharsets.UTF_8));
    }
}
