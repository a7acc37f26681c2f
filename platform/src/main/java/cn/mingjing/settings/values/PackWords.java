package cn.mingjing.settings.values;

import cn.mingjing.law.ApprovalChain;
import cn.mingjing.law.Fen;
import cn.mingjing.law.ReviewHeads;
import cn.mingjing.law.Term;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/** Values in the words of the rule packs; the strict reader reads them back. */
final class PackWords {

    private PackWords() {}

    static List<String> of(Object value) {
        return switch (value) {
            case Term term -> List.of(term.length() + " " + word(term.unit()).replace('-', ' ') + "s");
            case Fen amount -> List.of(amount.yuan() + " yuan");
            case Integer number -> List.of(number.toString());
            case Boolean yes -> List.of(yes.toString());
            case Enum<?> constant -> List.of(word(constant));
            case ApprovalChain chain -> words(chain.posts());
            case ReviewHeads heads -> words(heads.heads());
            default -> throw new IllegalArgumentException("an authority sets no " + value.getClass());
        };
    }

    private static List<String> words(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(PackWords::word).toList();
    }

    static String word(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
