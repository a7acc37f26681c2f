package cn.mingjing.ui;

import java.util.List;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

/**
 * What a browser sent with a form, as sent; a controller asks for it as an argument.
 *
 * @param texts every text field by name
 * @param files every chosen file by name; fields without a chosen file are left out
 */
public record Submission(MultiValueMap<String, String> texts, MultiValueMap<String, UploadedFile> files) {

    /** The name of the button that asks for one more row; its value is the path of the rows. */
    public static final String ADD = "_add";

    /** The name of the button that takes a row away; its value is the path of the row. */
    public static final String REMOVE = "_remove";

    /** The hidden field that lets a form be acted upon once. */
    public static final String ONCE = "_once";

    /** The hidden field with the key of the form's draft. */
    public static final String DRAFT = "_draft";

    /** A submission without files. */
    public static Submission of(MultiValueMap<String, String> texts) {
        return new Submission(texts, new LinkedMultiValueMap<>());
    }

    /** Whether the sender only wants rows added or removed, and has not finished. */
    public boolean asksForRows() {
        return texts.containsKey(ADD) || texts.containsKey(REMOVE);
    }

    /** Whether one more row was asked for at this path. */
    public boolean adds(String path) {
        return texts.getOrDefault(ADD, List.of()).contains(path);
    }

    /** Whether the row at this path was asked away. */
    public boolean removes(String path) {
        return texts.getOrDefault(REMOVE, List.of()).contains(path);
    }
}
