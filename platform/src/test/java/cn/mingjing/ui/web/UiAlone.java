package cn.mingjing.ui.web;

import cn.mingjing.law.China;
import cn.mingjing.law.Post;
import cn.mingjing.ui.Area;
import cn.mingjing.ui.NavigationItem;
import cn.mingjing.ui.Reader;
import cn.mingjing.ui.Readers;
import cn.mingjing.ui.SearchBox;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The user interface with nothing behind it, over real HTTP: for its own tests, and to look at while it is being written
 * ({@code main} starts it on port 8090 with templates and styles taken from their sources).
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.SecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.UserDetailsServiceAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration",
            "org.springframework.boot.security.autoconfigure.actuate.web.servlet.ManagementWebSecurityAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration"
        })
@ComponentScan({"cn.mingjing.ui.web", "cn.mingjing.ui.form", "cn.mingjing.ui.gallery"})
public class UiAlone {

    public static void main(String[] arguments) {
        start(
                "--server.port=8090",
                "--mingjing.ui.gallery=true",
                "--mingjing.ui.templates=platform/src/main/jte",
                "--mingjing.ui.static=file:platform/src/main/resources/static/");
    }

    static ConfigurableApplicationContext start(String... arguments) {
        return new SpringApplication(UiAlone.class).run(arguments);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(Instant.parse("2026-11-21T02:00:00Z"), China.ZONE);
    }

    @Bean
    Readers readers() {
        return request -> Optional.of(new Zhang());
    }

    @Bean
    NavigationItem inbox() {
        return NavigationItem.desk("待办", "/desk", 10).key("i");
    }

    @Bean
    NavigationItem cases() {
        return NavigationItem.desk("案件", "/desk/cases", 20, Post.OFFICER).key("c");
    }

    @Bean
    NavigationItem design() {
        return NavigationItem.desk("组件", "/design", 30);
    }

    @Bean
    NavigationItem administration() {
        return NavigationItem.desk("账号", "/admin/accounts", 40, Post.SYSTEM_ADMINISTRATOR);
    }

    @Bean
    NavigationItem before() {
        return NavigationItem.portal("事前公开", "/before", 10);
    }

    @Bean
    NavigationItem during() {
        return NavigationItem.portal("事中公示", "/during", 20);
    }

    @Bean
    NavigationItem after() {
        return NavigationItem.portal("事后公开", "/notices", 30);
    }

    @Bean
    SearchBox deskSearch() {
        return new SearchBox(Area.DESK, "/desk/search", "当事人、文号、案由");
    }

    @Bean
    SearchBox portalSearch() {
        return new SearchBox(Area.PORTAL, "/search", "搜当事人、文号、机关、事项");
    }

    private record Zhang() implements Reader {

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
        public boolean holds(Post post) {
            return post == Post.OFFICER;
        }
    }
}
