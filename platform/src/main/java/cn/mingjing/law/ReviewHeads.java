package cn.mingjing.law;

import java.util.List;

/** The heads a legal review goes through, in order. */
public record ReviewHeads(List<ReviewHead> heads) {

    public ReviewHeads {
        heads = List.copyOf(heads);
    }
}
