package cn.mingjing.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.CaseId;
import cn.mingjing.casework.Party;
import cn.mingjing.casework.PartyKind;
import cn.mingjing.demo.Story;
import cn.mingjing.law.Post;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("在登记案源页面新建案件")
class NewCaseFormTest {

    private static final Map<String, String> NATURAL_PERSON = Map.of(
            "title", "王某无照经营案",
            "source", "INSPECTION",
            "receivedOn", "2026-01-05",
            "provider", "巡查中队",
            "clue", "巡查发现路边无照经营。",
            "party.kind", "NATURAL_PERSON",
            "party.name", "王小五",
            "party.address", "濮阳市胜利路");

    private final Story office;
    private final CaseHandling handling;
    private final Visitor officer;

    NewCaseFormTest(ApplicationContext application, CaseHandling handling, @Value("${local.server.port}") int port) {
        this.office = Story.in(application, Story.PUYANG);
        this.handling = handling;
        this.officer = new Visitor(port);
    }

    @BeforeEach
    void signs_in() {
        officer.signIn("puyang-officer", Story.password());
        officer.get("/desk/cases/new");
    }

    @Test
    @DisplayName("标明选填的各栏都留空，案源照样登记")
    void what_is_marked_optional_may_be_left_blank() {
        var sent = new HashMap<>(NATURAL_PERSON);
        for (String optional : new String[] {"code", "representative", "identityNumber", "telephone"}) {
            sent.put("party." + optional, "  ");
        }

        var answer = officer.post("/desk/cases/new", sent);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        var address = answer.headers().firstValue("location").orElseThrow();
        var registered = new CaseId(UUID.fromString(address.replaceAll(".*/cases/([0-9a-f-]{36}).*", "$1")));
        assertThat(handling.file(registered, office.actor(Post.OFFICER))
                        .orElseThrow()
                        .source()
                        .party())
                .isEqualTo(new Party(PartyKind.NATURAL_PERSON, "王小五", "", "", "", "濮阳市胜利路", ""));
    }

    @Test
    @DisplayName("没有标明选填的一栏留空，指明是哪一栏，已填的都在")
    void what_is_not_marked_optional_is_asked_for() {
        var sent = new HashMap<>(NATURAL_PERSON);
        sent.put("party.address", " ");

        var answer = officer.post("/desk/cases/new", sent);

        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("请填写住所或者住址", "王小五", "巡查发现路边无照经营。");
    }
}
