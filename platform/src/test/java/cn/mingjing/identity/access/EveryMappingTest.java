package cn.mingjing.identity.access;

import static cn.mingjing.testing.People.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.facts.FactId;
import cn.mingjing.facts.FactStore;
import cn.mingjing.identity.AccessRefused;
import cn.mingjing.identity.Accounts;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.People;
import cn.mingjing.testing.People.Somebody;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;

@MingjingTest
@DisplayName("程序里有的每个页面和接口、每个岗位都试一遍：准许谁写在一张表里，其余一律拒绝并记录在案")
class EveryMappingTest {

    private static final AuthorityId AUTHORITY = new AuthorityId("every-mapping-test");
    private static final String ANY_ID = "00000000-0000-4000-8000-000000000000";
    private static final Set<String> ENDS_THE_SESSION = Set.of("POST /sign-out", "DELETE /api/v1/sessions/current");

    private final Set<String> mapped;
    private final Map<String, WhoMayOpen> table = WhoMayOpen.table();
    private final People people;
    private final FactStore facts;
    private final JdbcClient database;
    private final int port;

    EveryMappingTest(
            Collection<RequestMappingInfoHandlerMapping> mappings,
            Accounts accounts,
            FactStore facts,
            JdbcClient database,
            @Value("${local.server.port}") int port) {
        this.mapped = new TreeSet<>(mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .flatMap(EveryMappingTest::addresses)
                .toList());
        this.people = new People(accounts);
        this.facts = facts;
        this.database = database;
        this.port = port;
    }

    @Test
    @DisplayName("表里写的正是程序里有的，一个不多，一个不少")
    void the_table_speaks_of_everything_that_is_mapped() {
        assertThat(table.keySet()).containsExactlyInAnyOrderElementsOf(mapped);
    }

    @ParameterizedTest(name = "{0}")
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "SYSTEM")
    @DisplayName("以这个岗位逐一打开：该开的开，不该开的403，并且记下是谁、想打开什么")
    void each_post_opens_what_the_table_says_and_nothing_else(Post post) {
        Somebody somebody = people.holding(post, AUTHORITY);
        var visitor = new Visitor(port);
        var wrong = new ArrayList<String>();
        var refused = new ArrayList<String>();
        signIn(visitor, somebody);
        table.forEach((address, who) -> {
            int status = ask(visitor, address).statusCode();
            boolean admitted = who.posts().contains(post);
            if (admitted ? status == 403 : status != (who.isThere() ? 403 : 404)) {
                wrong.add(address + ": " + status);
            }
            if (!admitted && who.isThere()) {
                refused.add(path(address));
            }
            if (ENDS_THE_SESSION.contains(address)) {
                signIn(visitor, somebody);
            }
        });

        assertThat(wrong).isEmpty();
        assertThat(onRecord(somebody)).containsExactlyInAnyOrderElementsOf(refused);
    }

    @Test
    @DisplayName("没有登录的，公开的都能开，其余被带去登录，接口答401")
    void nobody_opens_only_what_is_public() {
        var visitor = new Visitor(port);
        visitor.get("/sign-in");
        var wrong = new ArrayList<String>();
        table.forEach((address, who) -> {
            var answer = ask(visitor, address);
            String location = answer.headers().firstValue("Location").orElse("");
            boolean led = answer.statusCode() == 303 && location.startsWith("/sign-in");
            boolean turnedAway = address.contains(" /api/") ? answer.statusCode() == 401 : led;
            boolean letIn =
                    answer.statusCode() != 401 && answer.statusCode() != 403 && !location.startsWith("/sign-in?");
            boolean right = who.everybody() ? letIn : who.isThere() ? turnedAway : answer.statusCode() == 404;
            if (!right) {
                wrong.add(address + ": " + answer.statusCode() + " " + location);
            }
        });

        assertThat(wrong).isEmpty();
    }

    private static Stream<String> addresses(RequestMappingInfo info) {
        Set<RequestMethod> declared = info.getMethodsCondition().getMethods();
        Set<RequestMethod> methods = declared.isEmpty() ? Set.of(RequestMethod.GET, RequestMethod.POST) : declared;
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + (pattern.isEmpty() ? "/" : pattern)));
    }

    private static HttpResponse<String> ask(Visitor visitor, String address) {
        return visitor.request(address.split(" ", 2)[0], path(address).split(" ", 2)[1]);
    }

    /** Method and path with something in place of what varies. */
    private static String path(String address) {
        return address.replaceAll("\\{[^}]+}", ANY_ID).replace("**", "x");
    }

    private static void signIn(Visitor visitor, Somebody somebody) {
        visitor.signIn(somebody.account(), PASSWORD);
        visitor.get("/account");
    }

    private List<String> onRecord(Somebody somebody) {
        return database
                .sql("SELECT fact FROM identity.access_entry WHERE kind = 'AccessRefused' AND person = :person")
                .param("person", somebody.person().toString())
                .query(String.class)
                .list()
                .stream()
                .map(FactId::parse)
                .map(id -> (AccessRefused)
                        facts.read(id.stream()).get(id.number() - 1).fact())
                .map(fact -> fact.method() + " " + fact.path())
                .toList();
    }
}
