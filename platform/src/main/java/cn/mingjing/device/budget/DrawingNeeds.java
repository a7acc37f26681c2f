package cn.mingjing.device.budget;

import static java.util.Comparator.comparing;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.device.DeviceKind;
import cn.mingjing.device.DeviceStanding;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.device.Equipment;
import cn.mingjing.device.Need;
import cn.mingjing.device.Plans;
import cn.mingjing.device.Room;
import cn.mingjing.device.RoomKind;
import cn.mingjing.device.Rooms;
import cn.mingjing.device.UnitPrice;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Parameter;
import cn.mingjing.law.Parameters;
import cn.mingjing.law.Provisions;
import cn.mingjing.law.Ruling;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws from the registers what is missing, what is past its time, and what it would cost. */
@Component
public class DrawingNeeds {

    private final Authorities authorities;
    private final Officers officers;
    private final Devices devices;
    private final Rooms rooms;
    private final Plans plans;
    private final PeopleNeeds people;
    private final Provisions provisions;
    private final Clock clock;

    DrawingNeeds(
            Authorities authorities,
            Officers officers,
            Devices devices,
            Rooms rooms,
            Plans plans,
            PeopleNeeds people,
            Provisions provisions,
            Clock clock) {
        this.authorities = authorities;
        this.officers = officers;
        this.devices = devices;
        this.rooms = rooms;
        this.plans = plans;
        this.people = people;
        this.provisions = provisions;
        this.clock = clock;
    }

    /** What the documents that bind the authority say today. */
    public <T> Optional<Ruling<T>> ruling(Parameter<T> parameter, AuthorityId authority) {
        return provisions.ruling(parameter, authorities.jurisdiction(authority), ActKind.INSPECTION, today());
    }

    public BudgetNeeds of(AuthorityId authority) {
        List<Unit> units = authorities.units(authority);
        List<DeviceState> held = devices.of(authority).stream()
                .filter(state -> state.standing() != DeviceStanding.SCRAPPED)
                .toList();
        Map<Equipment, Fen> prices =
                plans.prices(authority).stream().collect(Collectors.toMap(UnitPrice::kind, UnitPrice::price));
        List<UnitRatio> ratios = ratios(authority, units, held);
        var counting =
                new Counting(held, rooms.of(authority), plans.needs(authority), prices, ratios, perRecorder(authority));
        return new BudgetNeeds(
                ratios,
                units.stream().flatMap(unit -> counting.lines(unit).stream()).toList(),
                ruling(Parameters.DEVICES_CONNECTED, authority)
                                .filter(Ruling::value)
                                .isPresent()
                        ? those(held, state -> !state.device().connected())
                        : List.of(),
                people.of(authority, units, today()));
    }

    private Optional<Integer> perRecorder(AuthorityId authority) {
        return ruling(Parameters.OFFICERS_PER_RECORDER, authority).map(Ruling::value);
    }

    private List<UnitRatio> ratios(AuthorityId authority, List<Unit> units, List<DeviceState> held) {
        LocalDate today = today();
        var enforcing = officers.of(authority).stream()
                .filter(officer -> officer.credentialOn(today).isPresent())
                .collect(Collectors.groupingBy(officer -> officer.unit(), Collectors.counting()));
        return units.stream()
                .map(unit -> new UnitRatio(
                        unit,
                        enforcing.getOrDefault(unit.id(), 0L).intValue(),
                        those(
                                        held,
                                        state -> isOf(state, unit)
                                                && state.device().kind() == DeviceKind.RECORDER
                                                && state.serves(today))
                                .size()))
                .filter(ratio -> ratio.officers() > 0 || ratio.recorders() > 0)
                .sorted(comparing(ratio -> ratio.unit().name()))
                .toList();
    }

    private final class Counting {

        private final List<DeviceState> held;
        private final List<Room> rooms;
        private final List<Need> needs;
        private final Map<Equipment, Fen> prices;
        private final List<UnitRatio> ratios;
        private final Optional<Integer> perRecorder;

        Counting(
                List<DeviceState> held,
                List<Room> rooms,
                List<Need> needs,
                Map<Equipment, Fen> prices,
                List<UnitRatio> ratios,
                Optional<Integer> perRecorder) {
            this.held = held;
            this.rooms = rooms;
            this.needs = needs;
            this.prices = prices;
            this.ratios = ratios;
            this.perRecorder = perRecorder;
        }

        /** The kinds of which the unit is asked to have some, or has some that are unfit. */
        List<NeedLine> lines(Unit unit) {
            return Equipment.all().stream()
                    .map(kind -> line(unit, kind))
                    .filter(line -> line.asked().isPresent() || line.unfit() > 0)
                    .toList();
        }

        private NeedLine line(Unit unit, Equipment kind) {
            Optional<Need> need = needs.stream()
                    .filter(one -> one.unit().equals(unit.id()) && one.kind() == kind)
                    .findFirst();
            int[] counts = switch (kind) {
                case DeviceKind device -> devices(unit, device);
                case RoomKind room -> rooms(unit, room);
            };
            return new NeedLine(
                    unit,
                    kind,
                    kind == DeviceKind.RECORDER ? byRatio(unit) : Optional.empty(),
                    need.map(Need::count),
                    need.map(Need::reason).orElse(""),
                    counts[0],
                    counts[1],
                    Optional.ofNullable(prices.get(kind)));
        }

        private Optional<Integer> byRatio(Unit unit) {
            return perRecorder.flatMap(each -> ratios.stream()
                    .filter(ratio -> ratio.unit().equals(unit) && ratio.officers() > 0)
                    .findFirst()
                    .map(ratio -> Math.ceilDiv(ratio.officers(), each)));
        }

        private int[] devices(Unit unit, DeviceKind kind) {
            LocalDate today = today();
            var own = those(held, state -> isOf(state, unit) && state.device().kind() == kind);
            return new int[] {
                own.size(), those(own, state -> state.isToBeReplaced(today)).size()
            };
        }

        private int[] rooms(Unit unit, RoomKind kind) {
            var own = rooms.stream()
                    .filter(room -> room.unit().equals(unit.id()) && room.kind() == kind && room.inUse())
                    .toList();
            long unfit = own.stream().filter(room -> !room.canRecord()).count();
            return new int[] {own.size(), (int) unfit};
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    private static boolean isOf(DeviceState state, Unit unit) {
        return state.device().unit().equals(unit.id());
    }

    private static List<DeviceState> those(List<DeviceState> states, Predicate<DeviceState> which) {
        return states.stream().filter(which).toList();
    }
}
