package cn.mingjing.identity.admin;

import java.util.List;

/**
 * The slips of accounts just opened, to be printed and handed out; the passwords stand nowhere else.
 *
 * @param left how many still have none, because only so many are opened at once
 * @param back where one goes from here
 */
public record AccountSlips(String authority, String site, List<Slip> slips, int left, String back) {

    /** One person's slip. */
    public record Slip(String name, String unit, String signInName, String password) {

        @Override
        public String toString() {
            return "Slip[signInName=" + signInName + "]";
        }
    }

    public AccountSlips {
        slips = List.copyOf(slips);
    }
}
