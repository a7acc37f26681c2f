package cn.mingjing.identity;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.AuthorityRegister;
import cn.mingjing.authority.SampleEntries;
import cn.mingjing.facts.Actor;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@MingjingTest
@DisplayName("各看各的：办案的人看本机关，监督的人也看下级，管理员不看业务")
class PurviewTest {

    private final Purview purview;
    private final AuthorityRegister register;
    private final SampleEntries sample;

    PurviewTest(Purview purview, AuthorityRegister register) {
        this.purview = purview;
        this.register = register;
        this.sample = new SampleEntries(register);
    }

    @BeforeEach
    void enter_three_levels() {
        enter("city", Optional.empty());
        enter("county", Optional.of(sample.id("city")));
        enter("branch", Optional.of(sample.id("county")));
        enter("other", Optional.empty());
    }

    @Test
    @DisplayName("执法、审核、负责人只看本机关")
    void everybody_sees_his_own_authority_only() {
        for (var post : Post.values()) {
            if (!post.administers() && post != Post.SUPERVISOR) {
                assertThat(purview.of(actor(post, "county"))).containsExactly(sample.id("county"));
            }
        }
    }

    @Test
    @DisplayName("执法监督人员看本机关和各级下级机关，看不到上级和旁的机关")
    void a_supervisor_sees_what_is_below_at_any_depth() {
        var supervisor = actor(Post.SUPERVISOR, "city");
        assertThat(purview.of(supervisor))
                .containsExactlyInAnyOrder(sample.id("city"), sample.id("county"), sample.id("branch"));
        assertThat(purview.covers(actor(Post.SUPERVISOR, "county"), sample.id("city")))
                .isFalse();
        assertThat(purview.covers(supervisor, sample.id("other"))).isFalse();
    }

    @Test
    @DisplayName("三个管理员什么业务都看不到")
    void an_administrator_sees_no_business() {
        for (var post : Post.values()) {
            if (post.administers()) {
                assertThat(purview.of(actor(post, "city"))).isEmpty();
            }
        }
    }

    private void enter(String name, Optional<AuthorityId> superior) {
        register.enter(sample.authority(name, "410900", superior), SampleEntries.SINCE, sample.administrator());
    }

    private Actor actor(Post post, String authority) {
        return new Actor("person", "某人", post, sample.id(authority));
    }
}
