package cn.mingjing.ui.form;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Lines;
import cn.mingjing.ui.Option;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A record with every kind of component that a browser can fill in, files aside. */
record Everything(
        @NotBlank String line,
        @NotBlank @Lines(6) String text,
        Optional<String> remark,
        @Nullable String nickname,
        String aside,
        LocalDate day,
        Optional<LocalDate> until,
        LocalDateTime moment,
        Fen amount,
        int count,
        long total,
        boolean yes,
        Optional<Boolean> perhaps,
        Tone tone,
        Set<Tone> tones,
        Table desk,
        List<Table> desks,
        Code code,
        Number number,
        Place place,
        List<Visitor> visitors,
        List<String> tags,
        Answer answer) {

    enum Tone {
        WARM,
        PLAIN,
        SHARP
    }

    record Table(int number) {}

    record Code(String letters) {}

    record Number(long value) {
        Number {
            if (value < 0) {
                throw new IllegalArgumentException("a number is not negative");
            }
        }
    }

    record Place(@NotBlank String street, Optional<Integer> house) {}

    record Visitor(@NotBlank String name, LocalDate born, List<String> belongings) {}

    sealed interface Answer {

        record Agreed(LocalDate on) implements Answer {}

        sealed interface Not extends Answer {}

        record Declined(@NotBlank String reason) implements Not {}

        record Silent() implements Not {}
    }

    /** Tables 1 to 9; table 4 is barred. */
    record Tables() implements FieldComponent.Chosen<Table> {

        @Override
        public Class<Table> type() {
            return Table.class;
        }

        @Override
        public List<Option<Table>> options(FormContext context) {
            return IntStream.rangeClosed(1, 9)
                    .mapToObj(n -> new Option<>(new Table(n), n + "号桌", "靠窗", n == 4 ? "4号桌正在修理。" : ""))
                    .toList();
        }

        @Override
        public String key(Table table) {
            return "t" + table.number();
        }
    }

    /** Codes are written as capitals. */
    record Codes() implements FieldComponent.Written<Code> {

        @Override
        public Class<Code> type() {
            return Code.class;
        }

        @Override
        public Optional<Code> read(String text) {
            return text.matches("[A-Z]+") ? Optional.of(new Code(text)) : Optional.empty();
        }

        @Override
        public String write(Code code) {
            return code.letters();
        }

        @Override
        public String complaint() {
            return "{0}只能用大写字母。";
        }
    }
}
