package cn.mingjing.identity.password;

import cn.mingjing.law.Clause;
import cn.mingjing.law.Objection;
import cn.mingjing.law.Rule;
import cn.mingjing.ui.Text;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The rules a password must keep (GB/T 22239-2019 8.1.4.1; figures from {@link PasswordSettings}). */
@Component
public class PasswordRules {

    private static final int LONGEST = 128;
    private static final Clause IDENTIFICATION = new Clause("GB/T 22239-2019", "8.1.4.1");

    private final List<Rule<PasswordChoice>> shape;
    private final Rule<PasswordChoice> newness;

    PasswordRules(PasswordSettings settings) {
        this.shape = List.of(
                rule("long-enough", choice -> length(choice) < settings.length(), settings.length()),
                rule("not-endless", choice -> length(choice) > LONGEST, LONGEST),
                rule("mixed", choice -> classes(choice.password()) < settings.classes(), settings.classes()),
                rule("without-the-name", PasswordRules::containsName));
        this.newness =
                rule("not-used-before", choice -> choice.usedBefore().test(choice.password()), settings.remembered());
    }

    /** What speaks against the password; whether it was used before is only looked at when nothing else does. */
    public List<Objection> examine(PasswordChoice choice) {
        var objections = shape.stream()
                .map(rule -> rule.examine(choice))
                .flatMap(Optional::stream)
                .toList();
        return objections.isEmpty() ? newness.examine(choice).stream().toList() : objections;
    }

    private static int length(PasswordChoice choice) {
        return choice.password().codePointCount(0, choice.password().length());
    }

    private static boolean containsName(PasswordChoice choice) {
        return choice.password()
                .toLowerCase(Locale.ROOT)
                .contains(choice.signInName().toLowerCase(Locale.ROOT));
    }

    private static long classes(String password) {
        IntPredicate capital = Character::isUpperCase;
        IntPredicate small = Character::isLowerCase;
        IntPredicate digit = Character::isDigit;
        IntPredicate other = capital.or(small).or(digit).negate();
        return Stream.of(capital, small, digit, other)
                .filter(kind -> password.codePoints().anyMatch(kind))
                .count();
    }

    private static Rule<PasswordChoice> rule(String name, Predicate<PasswordChoice> broken, Object... values) {
        return new Rule<>(
                "password-" + name,
                Text.text("identity.password." + name + ".question", values),
                List.of(IDENTIFICATION),
                choice -> broken.test(choice)
                        ? Rule.because(Text.text("identity.password." + name + ".reason", values), "")
                        : Rule.lawful());
    }
}
