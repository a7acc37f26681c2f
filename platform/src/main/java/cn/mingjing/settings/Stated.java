package cn.mingjing.settings;

import java.util.List;

/**
 * One value that an authority has set, in the words of the rule packs.
 *
 * @param parameter such as {@code review}
 * @param words such as {@code 5 working days}; several for a list
 */
public record Stated(String parameter, List<String> words) {

    public Stated {
        words = List.copyOf(words);
    }
}
