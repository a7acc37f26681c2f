package cn.mingjing.device;

import cn.mingjing.facts.Actor;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.AuthorityId;
import java.util.List;
import java.util.Optional;

/** The register of rooms (duty R-12). */
public interface Rooms {

    Optional<Room> find(RoomId id);

    /** By kind and number. */
    List<Room> of(AuthorityId authority);

    /** Refused for a number that another device or room of the authority bears. */
    Outcome enter(Room room, Actor by);
}
