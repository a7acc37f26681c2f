package cn.mingjing.ui.form;

import cn.mingjing.law.Fen;
import cn.mingjing.ui.form.Everything.Answer;
import cn.mingjing.ui.form.Everything.Code;
import cn.mingjing.ui.form.Everything.Number;
import cn.mingjing.ui.form.Everything.Place;
import cn.mingjing.ui.form.Everything.Table;
import cn.mingjing.ui.form.Everything.Tone;
import cn.mingjing.ui.form.Everything.Visitor;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes records of every kind at random, the same ones each time. */
final class SomeThings {

    private static final String[] WORDS = {
        "无证", "零售", "烟草", "<b>", "\"引号\"", "a&b", "𠮷野家", "〔2026〕12号", "100%", "{0}", "it's", "é", "１２３"
    };

    private final Random random;

    SomeThings(long seed) {
        this.random = new Random(seed);
    }

    Everything everything() {
        return new Everything(
                words(" "),
                words("\n"),
                maybe(() -> words(" ")),
                random.nextBoolean() ? null : words(""),
                random.nextBoolean() ? "" : words(""),
                day(),
                maybe(this::day),
                moment(),
                new Fen(random.nextLong(0, 100_000_000_000_000L)),
                random.nextInt(),
                random.nextLong(),
                random.nextBoolean(),
                maybe(random::nextBoolean),
                tone(),
                tones(),
                table(),
                Stream.generate(this::table)
                        .distinct()
                        .limit(random.nextInt(4))
                        .sorted(Comparator.comparing(Table::number))
                        .toList(),
                new Code(random.nextBoolean() ? "A" : "XYZ"),
                new Number(random.nextLong(0, Long.MAX_VALUE)),
                new Place(words(" "), maybe(random::nextInt)),
                several(this::visitor),
                several(() -> words("")),
                answer());
    }

    private Visitor visitor() {
        return new Visitor(words(""), day(), several(() -> words("")));
    }

    private Answer answer() {
        return switch (random.nextInt(3)) {
            case 0 -> new Answer.Agreed(day());
            case 1 -> new Answer.Declined(words(""));
            default -> new Answer.Silent();
        };
    }

    /** Any table but the barred one. */
    private Table table() {
        int number = random.nextInt(1, 9);
        return new Table(number == 4 ? 9 : number);
    }

    private Tone tone() {
        return Tone.values()[random.nextInt(3)];
    }

    private EnumSet<Tone> tones() {
        var tones = EnumSet.noneOf(Tone.class);
        IntStream.range(0, random.nextInt(4)).forEach(_ -> tones.add(tone()));
        return tones;
    }

    private LocalDate day() {
        return LocalDate.of(1949, 10, 1).plusDays(random.nextInt(40_000));
    }

    private LocalDateTime moment() {
        return day().atStartOfDay().plusSeconds(random.nextInt(86_400));
    }

    private String words(String between) {
        return String.join(
                between,
                Stream.generate(() -> WORDS[random.nextInt(WORDS.length)])
                        .limit(random.nextInt(1, 5))
                        .toList());
    }

    private <T> Optional<T> maybe(Supplier<T> one) {
        return random.nextBoolean() ? Optional.of(one.get()) : Optional.empty();
    }

    private <T> List<T> several(Supplier<T> one) {
        return Stream.generate(one).limit(random.nextInt(4)).toList();
    }
}
