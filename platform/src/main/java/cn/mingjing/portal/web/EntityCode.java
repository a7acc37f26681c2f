package cn.mingjing.portal.web;

/** The form of a unified social credit code (18 characters) or an older registration number (15 digits). */
final class EntityCode {

    private EntityCode() {}

    static boolean isOne(String code) {
        return code.matches("[0-9A-HJ-NP-RT-UW-Y]{18}|[0-9]{15}");
    }
}
