package cn.mingjing.identity;

/**
 * A person's one account.
 *
 * @param signInName what he types to sign in; unique without regard to case
 * @param name his name as it stands in documents
 * @param state whether he may sign in
 * @param version how often the entry has changed, counted from 1
 */
public record Account(PersonId person, String signInName, String name, State state, int version) {

    /** Whether the account may be used. */
    public enum State {
        /** 启用 */
        OPEN,
        /** 停用 */
        SUSPENDED
    }
}
