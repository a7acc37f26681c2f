package cn.mingjing.ui.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.law.Post;
import cn.mingjing.ui.Frame.Entry;
import cn.mingjing.ui.NavigationItem;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.Tab;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("导航：同组的几项合成一项，进去以后并排成标签，各人只见自己能进的")
class NavigatingTest {

    private static final List<NavigationItem> ITEMS = List.of(
            NavigationItem.desk("案件", "/desk/cases", 20),
            NavigationItem.desk("现场记录", "/desk/field", 55, Post.OFFICER).within("音像"),
            NavigationItem.desk("采集", "/desk/collecting", 56, Post.OFFICER, Post.CHIEF)
                    .within("音像"),
            NavigationItem.desk("亮证", "/desk/credential", 60, Post.OFFICER));

    private record Holder(Post post) implements Reader {

        @Override
        public String account() {
            return "zhang-san";
        }

        @Override
        public String name() {
            return "张三";
        }

        @Override
        public String unit() {
            return "稽查支队";
        }

        @Override
        public boolean holds(Post asked) {
            return post == asked;
        }
    }

    private static Navigating at(Post post, String path) {
        return new Navigating(ITEMS, Optional.of(new Holder(post)), path);
    }

    @Test
    @DisplayName("一组一项，通向本人能进的第一处；在组内任何一处，这一项都亮着")
    void a_group_is_one_entry() {
        assertThat(at(Post.OFFICER, "/desk/collecting/new").entries())
                .containsExactly(
                        new Entry("案件", "/desk/cases", false, ""),
                        new Entry("音像", "/desk/field", true, ""),
                        new Entry("亮证", "/desk/credential", false, ""));
        assertThat(at(Post.CHIEF, "/desk/collecting").entries())
                .containsExactly(
                        new Entry("案件", "/desk/cases", false, ""), new Entry("音像", "/desk/collecting", true, ""));
    }

    @Test
    @DisplayName("组内的页面并排成标签；只有一处能进的、下一级的页面和组外的页面没有标签")
    void what_stands_beside() {
        assertThat(at(Post.OFFICER, "/desk/collecting").beside())
                .containsExactly(
                        new Tab("现场记录", "/desk/field", "", false), new Tab("采集", "/desk/collecting", "", true));
        assertThat(at(Post.OFFICER, "/desk/collecting/new").beside()).isEmpty();
        assertThat(at(Post.CHIEF, "/desk/collecting").beside()).isEmpty();
        assertThat(at(Post.OFFICER, "/desk/cases").beside()).isEmpty();
    }
}
