package cn.mingjing.law;

import java.util.List;

/** The intended penalties that give a right to a hearing. */
public record HearingKinds(List<HearingKind> kinds) {

    public HearingKinds {
        kinds = List.copyOf(kinds);
    }
}
