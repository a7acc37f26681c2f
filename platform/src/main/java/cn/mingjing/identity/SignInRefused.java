package cn.mingjing.identity;

import cn.mingjing.facts.Fact;

/**
 * A sign-in to an existing account was refused. Recorded in the system's name: nobody has proven who he is.
 *
 * @param person whose account it is
 * @param address the network address it came from
 */
public record SignInRefused(String person, Reason reason, String address) implements Fact {

    /** Why a sign-in was refused; its visitor is not told. */
    public enum Reason {
        /** 密码不正确 */
        WRONG_PASSWORD,
        /** 密码不正确，账号由此锁定 */
        WRONG_PASSWORD_NOW_LOCKED,
        /** 密码正确，动态验证码不正确或者已经用过 */
        WRONG_CODE,
        /** 动态验证码不正确，账号由此锁定 */
        WRONG_CODE_NOW_LOCKED,
        /** 账号锁定中 */
        LOCKED,
        /** 账号已停用 */
        SUSPENDED
    }
}
