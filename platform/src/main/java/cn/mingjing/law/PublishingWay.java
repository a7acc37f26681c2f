package cn.mingjing.law;

import static cn.mingjing.law.Post.NOTICE_AUTHOR;
import static cn.mingjing.law.Post.OFFICER;
import static cn.mingjing.law.Post.PUBLISHER;
import static cn.mingjing.law.Post.REVIEWER;
import static cn.mingjing.law.Post.UNIT_HEAD;

import java.util.Set;

/**
 * The two ways on which information reaches the public, each with the posts that take its steps (duty D-02). The procedures
 * that run ask here who may act, and so do the pages that say who is responsible.
 */
public enum PublishingWay {
    /** 清单、指南、窗口岗位 */
    LISTS(Set.of(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER), Set.of(NOTICE_AUTHOR, UNIT_HEAD, REVIEWER, PUBLISHER)),
    /** 执法决定 */
    NOTICES(Set.of(NOTICE_AUTHOR, OFFICER), Set.of(NOTICE_AUTHOR, OFFICER, PUBLISHER));

    private final Set<Post> authors;
    private final Set<Post> keepers;

    PublishingWay(Set<Post> authors, Set<Post> keepers) {
        this.authors = authors;
        this.keepers = keepers;
    }

    /** Who may take a step; whoever takes {@link PublishingStep#AUDITING} must be another person than who collected. */
    public Set<Post> posts(PublishingStep step) {
        return switch (step) {
            case COLLECTING, PASSING_ON -> authors;
            case AUDITING, RELEASING -> Set.of(PUBLISHER);
            case UPDATING -> keepers;
        };
    }
}
