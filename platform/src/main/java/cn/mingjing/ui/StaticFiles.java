package cn.mingjing.ui;

/** Where the static files of this build are found, for what names them outside a page, such as a service worker. */
public interface StaticFiles {

    /** One digest of all files; another build with other files has another. */
    String version();

    /** The address of a file that may be kept for a year, such as {@code mingjing/base.css}. */
    String href(String file);
}
