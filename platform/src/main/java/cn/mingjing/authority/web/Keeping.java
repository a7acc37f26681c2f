package cn.mingjing.authority.web;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.authority.LegalAdviser;
import cn.mingjing.authority.Officer;
import cn.mingjing.authority.UnitId;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.ui.Link;
import java.util.List;

/** The addresses at which the registers are kept. */
final class Keeping {

    static final String REGISTER = "/desk/register";
    static final String NEW_AUTHORITY = "/desk/register/authorities/new";

    static final String ISSUERS = "/desk/register/issuers";
    static final String ADVISERS = "/desk/register/advisers";
    static final String NEW_ADVISER = ADVISERS + "/new";

    private Keeping() {}

    static String register(AuthorityId authority) {
        return REGISTER + "?authority=" + authority;
    }

    static String of(AuthorityId authority) {
        return "/desk/register/authorities/" + authority;
    }

    static String of(UnitId unit) {
        return "/desk/register/units/" + unit;
    }

    static String of(Officer officer) {
        return "/desk/register/officers/" + officer.person();
    }

    static String of(LegalAdviser adviser) {
        return ADVISERS + "/" + adviser.id();
    }

    /** Whom the authority may call in to a review, and for who keeps the register where its own are entered. */
    static List<Link> advisers(AuthorityId authority, boolean keeps) {
        var ofSystem = new Link(text("authority.advisers.system"), ADVISERS + "?authority=" + authority);
        return keeps
                ? List.of(
                        new Link(text("authority.keep.adviser"), NEW_ADVISER + "?authority=" + authority),
                        new Link(
                                text("authority.import.advisers"),
                                "/desk/register/import/advisers?authority=" + authority),
                        ofSystem)
                : List.of(ofSystem);
    }

    static String record(Officer officer) {
        return of(officer) + "/record";
    }

    static String photo(Officer officer) {
        return of(officer) + "/photo";
    }

    static String training(Officer officer, int year) {
        return of(officer) + "/training/" + year;
    }

    /** What its keeper may do with the record of a person. */
    static List<Link> links(Officer officer, int year) {
        return List.of(
                new Link(text("authority.keep.change"), of(officer)),
                new Link(text("authority.keep.training", String.valueOf(year)), training(officer, year)),
                new Link(text("authority.keep.photo"), photo(officer) + "/new"));
    }

    /** What its keeper may do with the register of an authority. */
    static List<Link> links(AuthorityId authority) {
        return List.of(
                new Link(text("authority.keep.officer"), "/desk/register/officers/new?authority=" + authority),
                new Link(text("authority.keep.unit"), "/desk/register/units/new?authority=" + authority),
                new Link(text("authority.import.officers"), "/desk/register/import/officers?authority=" + authority),
                new Link(text("authority.import.units"), "/desk/register/import/units?authority=" + authority),
                new Link(text("authority.keep.accounts"), "/admin/accounts/staff?authority=" + authority),
                new Link(text("authority.keep.authority"), of(authority)),
                new Link(text("authority.keep.new-authority"), NEW_AUTHORITY));
    }
}
