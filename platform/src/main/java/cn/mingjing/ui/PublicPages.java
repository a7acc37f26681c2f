package cn.mingjing.ui;

/** Makes a page as somebody who is not signed in would get it, without anybody asking for it. */
public interface PublicPages {

    /**
     * The page's HTML.
     *
     * @param path the address it would be served at
     */
    String html(Page.Show page, String path);
}
