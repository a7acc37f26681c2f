package cn.mingjing.portal.windows;

import java.util.List;

/**
 * A service window as its authority has released it (duty D-22).
 *
 * @param code its number in the hall
 * @param guides codes of the guides dealt with here
 */
public record PublishedWindow(
        String code,
        String name,
        String place,
        String hours,
        String telephone,
        String duties,
        List<Post> staff,
        List<String> guides,
        String advice,
        String complaints) {

    /** Somebody at the window. @param credential empty for who holds none */
    public record Post(String name, String post, String duties, String credential) {}
}
