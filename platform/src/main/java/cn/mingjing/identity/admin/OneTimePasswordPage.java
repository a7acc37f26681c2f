package cn.mingjing.identity.admin;

/**
 * A password that is shown this once.
 *
 * @param name whose it is
 * @param back where one goes from here
 */
public record OneTimePasswordPage(String name, String signInName, String password, String back) {

    @Override
    public String toString() {
        return "OneTimePasswordPage[signInName=" + signInName + "]";
    }
}
