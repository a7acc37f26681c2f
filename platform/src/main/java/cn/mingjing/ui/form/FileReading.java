package cn.mingjing.ui.form;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.UploadedFile;
import java.util.List;
import java.util.Optional;

/** Reads the files of one field: how many, how large, of which type, and a name that is safe to show. */
record FileReading(Shape.Files shape, String path, String label, List<FieldProblem> problems) {

    private static final int LONGEST_NAME = 200;

    Optional<Object> read(Entry entry) {
        var files = entry instanceof Entry.Sent(var sent) ? sent : List.<UploadedFile>of();
        if (files.isEmpty() && !shape.many()) {
            return problem("no-file");
        }
        if (files.size() > 1 && !shape.many()) {
            return problem("one-file");
        }
        for (var file : files) {
            if (file.size() == 0) {
                return problem("file-empty", named(file));
            }
            if (file.size() > shape.kilobytes() * 1024L) {
                return problem("file-size", named(file), shape.largest());
            }
            if (!accepted(file.mediaType())) {
                return problem("file-type", named(file));
            }
        }
        var clean = files.stream()
                .map(file -> new UploadedFile(named(file), file.mediaType(), file.size(), file.content()))
                .toList();
        return Optional.of(shape.many() ? clean : clean.getFirst());
    }

    private boolean accepted(String type) {
        return shape.accept().isEmpty()
                || List.of(shape.accept().split(",")).stream()
                        .anyMatch(accepted -> accepted.endsWith("/*")
                                ? type.startsWith(accepted.substring(0, accepted.length() - 1))
                                : type.equals(accepted));
    }

    private static String named(UploadedFile file) {
        var name = file.label()
                .substring(Math.max(file.label().lastIndexOf('/'), file.label().lastIndexOf('\\')) + 1);
        var visible = new StringBuilder();
        Characters.tidy(name)
                .codePoints()
                .filter(point ->
                        Characters.firstForbidden(Character.toString(point)).isEmpty() && point != '\n')
                .limit(LONGEST_NAME)
                .forEach(visible::appendCodePoint);
        return visible.isEmpty() ? text("ui.form.file.unnamed") : visible.toString();
    }

    private Optional<Object> problem(String code, String... words) {
        var all = new Object[words.length + 1];
        all[0] = label;
        System.arraycopy(words, 0, all, 1, words.length);
        problems.add(new FieldProblem(path, code, text("ui.problem." + code, all)));
        return Optional.empty();
    }
}
