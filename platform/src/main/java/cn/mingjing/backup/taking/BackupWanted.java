package cn.mingjing.backup.taking;

import static cn.mingjing.ui.Text.text;

import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;

/**
 * What {@code mingjing backup} was asked for.
 *
 * @param keys where the keys are to be copied to
 * @param newest how many snapshots are to stay
 */
record BackupWanted(Path to, Optional<Path> keys, Optional<Integer> newest, boolean json) {

    /** Arguments with which nothing can be done; the message is a Chinese sentence. */
    static final class Unusable extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusable(String key, Object... values) {
            super(text(key, values));
        }
    }

    static BackupWanted of(List<String> arguments) {
        Optional<Path> to = Optional.empty();
        Optional<Path> keys = Optional.empty();
        Optional<Integer> newest = Optional.empty();
        boolean json = false;
        for (var rest = arguments.iterator(); rest.hasNext(); ) {
            var argument = rest.next();
            switch (argument) {
                case "--json" -> json = true;
                case "--to" -> to = Optional.of(path(argument, rest));
                case "--with-keys" -> keys = Optional.of(path(argument, rest));
                case "--keep" -> newest = Optional.of(number(argument, rest));
                default -> throw new Unusable("backup.unusable.argument", argument);
            }
        }
        return new BackupWanted(to.orElseThrow(() -> new Unusable("backup.unusable.no-to")), keys, newest, json);
    }

    private static String value(String argument, Iterator<String> rest) {
        if (!rest.hasNext()) {
            throw new Unusable("backup.unusable.no-value", argument);
        }
        return rest.next();
    }

    private static Path path(String argument, Iterator<String> rest) {
        return Path.of(value(argument, rest)).toAbsolutePath().normalize();
    }

    private static int number(String argument, Iterator<String> rest) {
        var value = value(argument, rest);
        if (!value.matches("[1-9][0-9]{0,4}")) {
            throw new Unusable("backup.unusable.number", argument, value);
        }
        return Integer.parseInt(value);
    }
}
