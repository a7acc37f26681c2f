package cn.mingjing.sheet;

import java.nio.file.Path;

/** Reads one file in a process of its own, whose memory can be small, and says what came of it. */
final class ReadOne {

    private ReadOne() {}

    public static void main(String[] arguments) {
        var read = new Sheets(Reading.LIMITS).read(Path.of(arguments[0]), "a");
        System.out.println(
                switch (read) {
                    case SheetFile.Read sheets ->
                        String.valueOf(sheets.sheets().getFirst().rows().size());
                    case SheetFile.Unreadable unreadable -> unreadable.reason();
                });
    }
}
