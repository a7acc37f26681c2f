package cn.mingjing.duty;

/**
 * What is owed, in the words the owner reads.
 *
 * @param title what is to be done, such as {@code 公示处罚决定}
 * @param subject in what, such as a document number or the title of a case
 * @param action the label of the link, such as {@code 去公示}
 * @param link where it is done, a path of this site such as {@code /desk/cases/…}
 */
public record Matter(String title, String subject, String action, String link) {

    public Matter {
        if (!link.startsWith("/") || link.startsWith("//")) {
            throw new IllegalArgumentException("a link leads into this site: " + link);
        }
    }
}
