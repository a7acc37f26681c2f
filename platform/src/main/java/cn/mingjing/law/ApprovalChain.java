package cn.mingjing.law;

import java.util.List;

/** The posts that must agree before an act takes effect, in order. */
public record ApprovalChain(List<Post> posts) {

    public ApprovalChain {
        posts = List.copyOf(posts);
    }
}
