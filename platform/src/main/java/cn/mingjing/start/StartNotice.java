package cn.mingjing.start;

import java.util.List;

/**
 * What a module has to tell the person who started the application, such as the demo accounts or the one-time code of
 * the first administrator. Every bean of this type is asked once, when the application is ready; order with
 * {@code @Order}.
 */
public interface StartNotice {

    /** Whole lines for the terminal, in Chinese; none when there is nothing to say. */
    List<String> lines();
}
