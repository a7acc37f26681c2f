package cn.mingjing.law;

import java.util.List;

/** The act kinds for each of which a catalogue of major decisions is drawn up. */
public record Catalogues(List<ActKind> acts) {

    public Catalogues {
        acts = List.copyOf(acts);
    }
}
