package cn.mingjing.journey;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.demo.Story;
import cn.mingjing.testing.Visitor;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Another system that acts for the people of an authority: each call is made with the token of the one who answers for it. */
final class Caller {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Visitor visitor;

    Caller(int port) {
        this.visitor = new Visitor(port);
    }

    /** The call must work. */
    JsonNode does(String account, String path, Map<String, ?> body) {
        var answer = call(account, path, body);
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isIn(200, 201);
        return JSON.readTree(answer.body());
    }

    /** The call must be refused by law; the answer is a problem with its clauses. */
    JsonNode refused(String account, String path, Map<String, ?> body) {
        var answer = call(account, path, body);
        assertThat(answer.statusCode()).as("%s %s", path, answer.body()).isEqualTo(422);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        return JSON.readTree(answer.body());
    }

    JsonNode reads(String account, String path) {
        var answer = visitor.call("GET", path, "", "Authorization", token(account));
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    /** As anybody. */
    JsonNode readsInPublic(String path) {
        var answer = visitor.get(path);
        assertThat(answer.statusCode()).as(path).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    private HttpResponse<String> call(String account, String path, Map<String, ?> body) {
        return visitor.call("POST", path, JSON.writeValueAsString(body), "Authorization", token(account));
    }

    private String token(String account) {
        var opened = visitor.call(
                "POST",
                "/api/v1/sessions",
                JSON.writeValueAsString(Map.of("account", account, "password", Story.password())));
        assertThat(opened.statusCode()).isEqualTo(201);
        return "Bearer " + JSON.readTree(opened.body()).path("token").asString();
    }
}
