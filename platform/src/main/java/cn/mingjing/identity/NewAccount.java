package cn.mingjing.identity;

/**
 * An account to be opened.
 *
 * @param signInName 3 to 32 Latin letters, digits, dots, hyphens or underscores
 * @param password its first password
 * @param oneTime whether its holder must choose his own at the first sign-in; false only where he chose this one himself
 */
public record NewAccount(PersonId person, String signInName, String name, String password, boolean oneTime) {

    @Override
    public String toString() {
        return "NewAccount[person=" + person + ", signInName=" + signInName + "]";
    }
}
