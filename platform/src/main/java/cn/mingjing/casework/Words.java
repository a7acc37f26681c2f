package cn.mingjing.casework;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Post;
import cn.mingjing.law.Term;
import java.util.Collection;
import java.util.stream.Collectors;

/** What the words of casework are called in Chinese, from the message bundle. */
public final class Words {

    private Words() {}

    public static String of(Stage stage) {
        return ofConstant(stage);
    }

    public static String of(Class<? extends CaseAct> act) {
        return text("act." + CaseAct.nameOf(act));
    }

    public static String of(Post post) {
        return ofConstant(post);
    }

    /** Several posts, any of which will do. */
    public static String of(Collection<Post> posts) {
        return posts.stream().map(Words::of).collect(Collectors.joining("或者"));
    }

    /** A term as people say it, such as 7 个工作日. */
    public static String of(Term term) {
        return term.length() + text("term." + term.unit().name());
    }

    /** Any constant that stands in the bundle as {@code enum.<Type>.<CONSTANT>}. */
    public static String ofConstant(Enum<?> constant) {
        return text("enum." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
