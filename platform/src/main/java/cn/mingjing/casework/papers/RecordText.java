package cn.mingjing.casework.papers;

import cn.mingjing.document.InterviewRecord.Exchange;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the text of an interview as it was written down: 「问：…」「答：…」 line by line; any other line is kept as it is. */
final class RecordText {

    private final List<Exchange> exchanges = new ArrayList<>();
    private Optional<String> open = Optional.empty();

    private RecordText() {}

    /** Questions with their answers in order; a line that is neither stands as an answer without a question. */
    static List<Exchange> exchanges(String text) {
        var reading = new RecordText();
        text.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(reading::line);
        reading.close();
        return List.copyOf(reading.exchanges);
    }

    private void line(String line) {
        if (speaks(line, '问')) {
            close();
            open = Optional.of(spoken(line));
        } else if (speaks(line, '答')) {
            exchanges.add(new Exchange(open.orElse(""), open.isPresent() ? spoken(line) : line));
            open = Optional.empty();
        } else {
            close();
            exchanges.add(new Exchange("", line));
        }
    }

    /** A question that nobody answered stands alone. */
    private void close() {
        open.ifPresent(question -> exchanges.add(new Exchange(question, "")));
        open = Optional.empty();
    }

    private static boolean speaks(String line, char who) {
        return line.length() > 1 && line.charAt(0) == who && (line.charAt(1) == '：' || line.charAt(1) == ':');
    }

    private static String spoken(String line) {
        return line.substring(2).strip();
    }
}
