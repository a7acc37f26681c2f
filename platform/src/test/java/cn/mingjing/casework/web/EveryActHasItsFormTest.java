package cn.mingjing.casework.web;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.casework.CaseAct;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.acts.RegisterSource;
import cn.mingjing.demo.Story;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("程序表里的每个行为都有能打开的表单，每一栏都有中文名称")
class EveryActHasItsFormTest {

    private final ApplicationContext application;
    private final CaseHandling handling;
    private final Visitor officer;

    EveryActHasItsFormTest(
            ApplicationContext application, CaseHandling handling, @Value("${local.server.port}") int port) {
        this.application = application;
        this.handling = handling;
        this.officer = new Visitor(port);
    }

    @TestFactory
    @DisplayName("办案人员打开表单")
    Stream<DynamicTest> each_act_of_the_table_opens() {
        Story story = Story.in(application, Story.PUYANG).concluded();
        officer.signIn("puyang-officer", Story.password());
        return handling.procedure().rows().stream()
                .<Class<? extends CaseAct>>map(row -> row.act())
                .distinct()
                .map(act -> DynamicTest.dynamicTest(act.getSimpleName(), () -> opens(address(story, act))));
    }

    @Test
    @DisplayName("案件页面打开，写明拟作决定")
    void the_case_itself_opens() {
        Story story = Story.in(application, Story.PUYANG).concluded();
        officer.signIn("puyang-officer", Story.password());

        var page = officer.get("/desk/cases/" + story.id());

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains(story.file().source().title(), story.draft().content(), "处罚内容");
    }

    private void opens(String address) {
        var page = officer.get(address);
        assertThat(page.statusCode()).as(address).isEqualTo(200);
        assertThat(page.body()).contains("<form");
    }

    private static String address(Story story, Class<? extends CaseAct> act) {
        return act == RegisterSource.class
                ? "/desk/cases/new"
                : "/desk/cases/" + story.id() + "/acts/" + CaseAct.nameOf(act);
    }
}
