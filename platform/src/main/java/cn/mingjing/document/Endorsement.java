package cn.mingjing.document;

import java.util.List;

/**
 * One person's or body's opinion on a form, with the signatures under it.
 *
 * @param heading whose opinion, such as {@code 承办机构负责人意见}
 * @param opinion empty while it is not given; the space is then left for a pen
 */
public record Endorsement(String heading, String opinion, List<Signature> signatures) {

    public Endorsement {
        signatures = List.copyOf(signatures);
    }
}
