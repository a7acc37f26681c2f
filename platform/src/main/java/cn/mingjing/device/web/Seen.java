package cn.mingjing.device.web;

import cn.mingjing.authority.Authorities;
import cn.mingjing.authority.Authority;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.Officers;
import cn.mingjing.authority.Unit;
import cn.mingjing.authority.UnitId;
import cn.mingjing.device.DeviceId;
import cn.mingjing.device.DeviceState;
import cn.mingjing.device.Devices;
import cn.mingjing.facts.Actor;
import cn.mingjing.identity.Purview;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** What of the equipment somebody may look at: an officer his unit's and what he has, others what their purview covers. */
@Component
class Seen {

    private final Devices devices;
    private final Officers officers;
    private final Authorities authorities;
    private final Purview purview;
    private final Clock clock;

    Seen(Devices devices, Officers officers, Authorities authorities, Purview purview, Clock clock) {
        this.devices = devices;
        this.officers = officers;
        this.authorities = authorities;
        this.purview = purview;
        this.clock = clock;
    }

    static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }

    /** Whether he keeps the equipment of this authority. */
    static boolean keeps(Actor actor, AuthorityId authority) {
        return actor.post() == Post.UNIT_HEAD && actor.authority().equals(authority);
    }

    LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), China.ZONE);
    }

    /** The authority asked for, his own where none is; no page where he may not look there or the register lacks it. */
    AuthorityId authority(Actor actor, String asked) {
        AuthorityId id = asked.isEmpty() ? actor.authority() : new AuthorityId(asked);
        if (!purview.covers(actor, id) || authorities.find(id).isEmpty()) {
            throw nothing();
        }
        return id;
    }

    String name(AuthorityId authority) {
        return authorities.find(authority).map(Authority::name).orElse("");
    }

    /** The authorities he may look at, where there are several. */
    List<Authority> others(Actor actor) {
        var seen = purview.of(actor);
        var all = authorities.all().stream()
                .filter(one -> seen.contains(one.id()))
                .toList();
        return all.size() < 2 ? List.of() : all;
    }

    /** The open units of an authority with their names, in their order. */
    Map<UnitId, String> units(AuthorityId authority) {
        Map<UnitId, String> names = new LinkedHashMap<>();
        for (Unit unit : authorities.units(authority)) {
            names.put(unit.id(), unit.name());
        }
        return names;
    }

    List<DeviceState> devices(Actor actor, AuthorityId authority) {
        return devices.of(authority).stream()
                .filter(state -> mayLook(actor, state))
                .toList();
    }

    DeviceState device(Actor actor, UUID id) {
        return devices.find(new DeviceId(id))
                .filter(state -> purview.covers(actor, state.device().authority()) && mayLook(actor, state))
                .orElseThrow(Seen::nothing);
    }

    private boolean mayLook(Actor actor, DeviceState state) {
        return actor.post() != Post.OFFICER
                || has(actor, state)
                || unit(actor).equals(Optional.of(state.device().unit()));
    }

    static boolean has(Actor actor, DeviceState state) {
        return state.holding()
                .filter(holder -> holder.person().equals(actor.person()))
                .isPresent();
    }

    private Optional<UnitId> unit(Actor actor) {
        return officers.find(actor.person()).map(Officer::unit);
    }
}
