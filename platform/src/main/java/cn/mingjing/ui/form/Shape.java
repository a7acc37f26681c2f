package cn.mingjing.ui.form;

import cn.mingjing.ui.FieldComponent;
import java.lang.reflect.Constructor;
import java.util.List;
import java.util.Map;

/** How a type is filled in. */
sealed interface Shape {

    /**
     * One text stands for the value.
     *
     * @param autocomplete what a browser may fill in
     */
    record Scalar(Codec<?> codec, String autocomplete) implements Shape {}

    /** One of a list. */
    record Chosen(FieldComponent.Chosen<?> from) implements Shape {}

    /**
     * Several of a list.
     *
     * @param set whether the value is a set, else a list
     */
    record Several(FieldComponent.Chosen<?> from, boolean set) implements Shape {}

    /** A record, part by part. */
    record Group(Class<?> type, Constructor<?> constructor, List<Part> parts) implements Shape {}

    /** A record around one value, filled in as that value. */
    record Wrapped(Group group) implements Shape {

        Part part() {
            return group.parts().getFirst();
        }
    }

    /** A list of rows. */
    record Repeat(Shape element) implements Shape {}

    /** One of the records that a sealed interface permits, by simple name, in their order. */
    record Alternatives(Class<?> type, Map<String, Group> variants) implements Shape {}

    /**
     * Files.
     *
     * @param many whether the value is a list of them
     * @param kilobytes the largest file, in 1024 bytes
     */
    record Files(boolean many, String accept, int kilobytes) implements Shape {

        /** The largest file in words, such as {@code 500 KB} or {@code 20 MB}. */
        String largest() {
            return kilobytes % 1024 == 0 ? kilobytes / 1024 + " MB" : kilobytes + " KB";
        }
    }

    /**
     * What files become that are kept as they arrive.
     *
     * @param many whether the value is a list of them
     */
    record Kept(FieldComponent.Kept<?> by, boolean many) implements Shape {

        /** What may arrive, each file by itself. */
        Files files() {
            return new Files(many, by.accept(), 1024 * by.megabytes());
        }
    }
}
