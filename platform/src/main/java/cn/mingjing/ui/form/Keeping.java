package cn.mingjing.ui.form;

import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FieldProblem;
import cn.mingjing.ui.FileRefused;
import cn.mingjing.ui.UploadedFile;
import java.util.ArrayList;
import java.util.List;

/** Keeps the files of one field as they arrive: from then on, keys stand for them. */
record Keeping(Shape.Kept shape, String path, String label, List<FieldProblem> problems) {

    /**
     * @param before keys of files that arrived earlier
     * @param files what was chosen now; where only one fits, it takes the place of the earlier one
     */
    Entry entry(List<String> before, List<UploadedFile> files) {
        var keys = new ArrayList<String>();
        if (shape.many() || files.isEmpty()) {
            keys.addAll(before);
        }
        if (!files.isEmpty()) {
            int already = problems.size();
            clean(files).forEach(file -> keep(shape.by(), file, keys));
            if (keys.isEmpty() && problems.size() > already) {
                return new Entry.Picked(before);
            }
        }
        return keys.isEmpty() && files.isEmpty() ? Entry.NOTHING : new Entry.Picked(List.copyOf(keys));
    }

    private List<UploadedFile> clean(List<UploadedFile> files) {
        var every = new Shape.Files(true, "", 1024 * shape.by().megabytes());
        return new FileReading(every, path, label, problems)
                .read(new Entry.Sent(files))
                .map(clean ->
                        ((List<?>) clean).stream().map(UploadedFile.class::cast).toList())
                .orElse(List.of());
    }

    private <T> void keep(FieldComponent.Kept<T> by, UploadedFile file, List<String> keys) {
        try {
            keys.add(by.key(by.keep(file)));
        } catch (FileRefused refused) {
            problems.add(new FieldProblem(path, refused.code(), refused.sentence()));
        }
    }
}
