package cn.mingjing.identity.admin;

import static cn.mingjing.ui.Text.text;

import cn.mingjing.law.Post;
import cn.mingjing.ui.FieldComponent;
import cn.mingjing.ui.FormContext;
import cn.mingjing.ui.Option;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Offers the posts that a person can hold. */
@Component
class GrantablePosts implements FieldComponent.Chosen<Post> {

    @Override
    public Class<Post> type() {
        return Post.class;
    }

    @Override
    public List<Option<Post>> options(FormContext context) {
        return Arrays.stream(Post.values())
                .filter(post -> post != Post.SYSTEM)
                .map(post -> new Option<>(post, text("enum.Post." + post)))
                .toList();
    }

    @Override
    public String key(Post value) {
        return value.name();
    }
}
