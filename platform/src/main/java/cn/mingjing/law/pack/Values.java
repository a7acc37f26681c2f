package cn.mingjing.law.pack;

import cn.mingjing.law.ActKind;
import cn.mingjing.law.ApprovalChain;
import cn.mingjing.law.Catalogues;
import cn.mingjing.law.Fen;
import cn.mingjing.law.HearingKind;
import cn.mingjing.law.HearingKinds;
import cn.mingjing.law.OfficerField;
import cn.mingjing.law.OfficerFields;
import cn.mingjing.law.Percent;
import cn.mingjing.law.Post;
import cn.mingjing.law.ReportRecipient;
import cn.mingjing.law.ReportRecipients;
import cn.mingjing.law.ResponsibleUnits;
import cn.mingjing.law.ReviewHead;
import cn.mingjing.law.ReviewHeads;
import cn.mingjing.law.Term;
import cn.mingjing.law.UncountedTime;
import cn.mingjing.law.UncountedTimes;
import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the values of rule packs: {@code 20 working days}, {@code 10000 yuan}, {@code 3 %}, words of an enum, lists of them. */
final class Values {

    private static final Pattern TERM = Pattern.compile("([1-9][0-9]{0,4}) (hour|working day|day|month|year)s?");
    private static final Pattern YUAN = Pattern.compile("([0-9]{1,12}(?:\\.[0-9]{1,2})?) yuan");
    private static final Pattern PERCENT = Pattern.compile("([0-9]{1,4}) ?%");

    /** Types with one value. */
    private static final Map<Class<?>, Function<String, Optional<?>>> SINGLE = Map.of(
            Term.class, Values::term,
            Fen.class, text -> match(YUAN, text).map(yuan -> Fen.ofYuan(yuan.group(1))),
            Percent.class, text -> match(PERCENT, text).map(share -> new Percent(Integer.parseInt(share.group(1)))),
            Integer.class, text -> match(Pattern.compile("[0-9]{1,9}"), text).map(number -> Integer.valueOf(text)),
            Boolean.class, text -> match(Pattern.compile("true|false"), text).map(yes -> Boolean.valueOf(text)),
            MonthDay.class, Values::monthDay);

    /** Types that are lists of words. */
    private static final Map<Class<?>, Function<List<String>, Optional<?>>> LISTS = Map.of(
            ReviewHeads.class, words -> constants(ReviewHead.class, words).map(ReviewHeads::new),
            OfficerFields.class, words -> constants(OfficerField.class, words).map(OfficerFields::new),
            HearingKinds.class, words -> constants(HearingKind.class, words).map(HearingKinds::new),
            UncountedTimes.class, words -> constants(UncountedTime.class, words).map(UncountedTimes::new),
            ReportRecipients.class,
                    words -> constants(ReportRecipient.class, words).map(ReportRecipients::new),
            ApprovalChain.class, words -> constants(Post.class, words).map(ApprovalChain::new),
            Catalogues.class, words -> constants(ActKind.class, words).map(Catalogues::new),
            ResponsibleUnits.class, words -> Optional.of(new ResponsibleUnits(words)));

    private Values() {}

    /** The value that the texts stand for; empty where they stand for none of that type. */
    static <T> Optional<T> read(Class<T> type, List<String> texts) {
        if (texts.isEmpty() || texts.stream().anyMatch(String::isEmpty)) {
            return Optional.empty();
        }
        Function<List<String>, Optional<?>> list = LISTS.get(type);
        if (list != null) {
            return texts.stream().distinct().count() < texts.size()
                    ? Optional.empty()
                    : list.apply(texts).map(type::cast);
        }
        if (texts.size() > 1) {
            return Optional.empty();
        }
        Function<String, Optional<?>> single = SINGLE.get(type);
        return (single != null ? single.apply(texts.getFirst()) : constant(type, texts.getFirst())).map(type::cast);
    }

    /** The constant that a lower-case, hyphenated word names. */
    static <E> Optional<E> constant(Class<E> type, String word) {
        E[] constants = type.getEnumConstants();
        if (constants == null) {
            throw new IllegalStateException("rule packs cannot hold values of " + type);
        }
        for (E constant : constants) {
            if (((Enum<?>) constant)
                    .name()
                    .toLowerCase(Locale.ROOT)
                    .replace('_', '-')
                    .equals(word)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }

    /** The constants in the order of the words; empty where a word names none. */
    static <E> Optional<List<E>> constants(Class<E> type, List<String> words) {
        List<E> constants = words.stream()
                .map(word -> constant(type, word))
                .flatMap(Optional::stream)
                .toList();
        return constants.size() == words.size() ? Optional.of(constants) : Optional.empty();
    }

    private static Optional<Term> term(String text) {
        return match(TERM, text)
                .map(term -> new Term(
                        Integer.parseInt(term.group(1)),
                        Term.Unit.valueOf(term.group(2).toUpperCase(Locale.ROOT).replace(' ', '_'))));
    }

    private static Optional<MonthDay> monthDay(String text) {
        try {
            return Optional.of(MonthDay.parse("--" + text));
        } catch (DateTimeException notADay) {
            return Optional.empty();
        }
    }

    private static Optional<Matcher> match(Pattern pattern, String text) {
        return Optional.of(pattern.matcher(text)).filter(Matcher::matches);
    }
}
