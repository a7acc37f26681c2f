package cn.mingjing.ui;

import cn.mingjing.law.Post;

/** The person signed in, as far as a page needs to know. */
public interface Reader {

    /** Opaque stable id of the account; drafts belong to it. */
    String account();

    /** The person's name as shown in the top bar. */
    String name();

    /** The unit as shown beside the name, such as {@code 稽查支队}. */
    String unit();

    /** Whether the person holds this post today. */
    boolean holds(Post post);
}
