package cn.mingjing.identifier;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The kinds of number that are no longer given out and still stand in old lists: kept as written, flagged, to be replaced. */
public enum OldNumber {
    /** 15 位公民身份号码: without century and check character, no longer valid since 2013. */
    CITIZEN_15,
    /** 15 位工商注册号 after GS 15-2006, superseded by the credit code since 2015. */
    REGISTRATION_15,
    /** 13 位工商注册号, given out before 2007, without a check digit. */
    REGISTRATION_13;

    private static final Pattern FIFTEEN = Pattern.compile("[1-9]\\d{14}");
    private static final Pattern THIRTEEN = Pattern.compile("[1-9]\\d{12}");
    private static final DateTimeFormatter BIRTH_DATE =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);

    /** First two digits of GB/T 2260. */
    private static final Set<String> PROVINCES = Set.of(
            "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43",
            "44", "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82");

    /**
     * The kind of an old number as people type it; empty for whatever else. Fifteen digits that can be read either way are a
     * citizen's: that is the kind to be careful with.
     */
    public static Optional<OldNumber> in(String typed) {
        String plain = Typed.plain(typed);
        if (FIFTEEN.matcher(plain).matches() && inProvince(plain) && isBirthDate("19" + plain.substring(6, 12))) {
            return Optional.of(CITIZEN_15);
        }
        if (RegistrationNumber.read(plain).isPresent()) {
            return Optional.of(REGISTRATION_15);
        }
        return THIRTEEN.matcher(plain).matches() && inProvince(plain) ? Optional.of(REGISTRATION_13) : Optional.empty();
    }

    private static boolean inProvince(String number) {
        return PROVINCES.contains(number.substring(0, 2));
    }

    private static boolean isBirthDate(String digits) {
        try {
            LocalDate.parse(digits, BIRTH_DATE);
            return true;
        } catch (DateTimeException noSuchDay) {
            return false;
        }
    }
}
