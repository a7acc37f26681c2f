package cn.mingjing.casework.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.authority.Authorities;
import cn.mingjing.casework.CaseHandling;
import cn.mingjing.casework.LawInForce;
import cn.mingjing.casework.Stage;
import cn.mingjing.casework.Words;
import cn.mingjing.casework.chart.Drawing.Box;
import cn.mingjing.casework.chart.ProcedureInLaw.Step;
import cn.mingjing.demo.Story;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.AuthorityId;
import cn.mingjing.law.Provisions;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.awt.Rectangle;
import java.awt.geom.Line2D;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("公开的流程图就是系统执行的程序")
class FlowChartTest {

    private static final List<AuthorityId> OFFICES =
            List.of(Story.PUYANG, Story.HENAN, Story.BAOTOU, Story.XIQING, Story.LINGCHUAN);

    private final ApplicationContext application;
    private final CaseHandling handling;
    private final Authorities authorities;
    private final Provisions provisions;
    private final Visitor visitor;

    @Autowired
    FlowChartTest(
            ApplicationContext application,
            CaseHandling handling,
            Authorities authorities,
            Provisions provisions,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.handling = handling;
        this.authorities = authorities;
        this.provisions = provisions;
        this.visitor = new Visitor(port);
    }

    @BeforeEach
    void offices() {
        Story.enterOffices(application);
    }

    private ProcedureInLaw procedure(AuthorityId office) {
        var law = new LawInForce(
                provisions, authorities.jurisdiction(office), ActKind.PENALTY, LocalDate.of(2026, 11, 23));
        return new ProcedureInLaw(handling.procedure(), law);
    }

    private String page(AuthorityId office) {
        var answer = visitor.get("/authorities/" + office.value() + "/procedures/ordinary-penalty");
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    @Test
    @DisplayName("五个机关的图都画出程序表里的每一步，一步不多，一步不少")
    void every_step_of_the_table_is_drawn_once() {
        for (AuthorityId office : OFFICES) {
            Drawing drawing = Drawing.of(procedure(office));
            List<Step> drawn =
                    drawing.ways().stream().flatMap(way -> way.steps().stream()).toList();
            assertThat(drawn)
                    .as("%s", office)
                    .containsExactlyInAnyOrderElementsOf(procedure(office).steps());
            assertThat(drawn)
                    .contains(
                            new Step(Stage.CONCLUDED, Stage.REVIEW),
                            new Step(Stage.REVIEW, Stage.NOTICE),
                            new Step(Stage.DEFENCE, Stage.HEARING),
                            new Step(Stage.DECISION, Stage.SERVICE))
                    .doesNotContain(
                            new Step(Stage.INVESTIGATION, Stage.NOTICE), new Step(Stage.REVIEW, Stage.DECISION));
            String page = page(office);
            assertThat(page.split("class=\"mj-chart-way\"", -1)).hasSize(drawn.size() + 1);
            procedure(office).rows().forEach(row -> assertThat(page).contains(Words.of(row.act())));
        }
    }

    @Test
    @DisplayName("方框互不重叠，线不穿过方框，都在图内")
    void boxes_do_not_overlap_and_lines_do_not_cross_them() {
        for (AuthorityId office : OFFICES) {
            Drawing drawing = Drawing.of(procedure(office));
            var paper = new Rectangle(0, 0, drawing.width(), drawing.height());
            List<Rectangle> boxes =
                    drawing.boxes().stream().map(FlowChartTest::inside).toList();
            for (Rectangle box : boxes) {
                assertThat(paper.contains(box)).isTrue();
                assertThat(boxes.stream().filter(box::intersects)).hasSize(1);
            }
            for (Drawing.Way way : drawing.ways()) {
                for (Line2D line : lines(way.path())) {
                    assertThat(paper.contains(line.getP2())).as("%s", way).isTrue();
                    assertThat(boxes.stream().filter(line::intersects))
                            .as("%s", way)
                            .isEmpty();
                }
            }
            assertThat(ends(drawing)).as("no two ways end in the same point").doesNotHaveDuplicates();
        }
    }

    private static Rectangle inside(Box box) {
        return new Rectangle(box.x() + 1, box.y() + 1, box.width() - 2, box.height() - 2);
    }

    /** Ways back to one stage share their end. */
    private static List<String> ends(Drawing drawing) {
        Set<String> seen = new HashSet<>();
        return drawing.ways().stream()
                .map(way -> way.steps().iterator().next().to() + " "
                        + lines(way.path()).getLast().getP2())
                .filter(end -> !seen.add(end))
                .filter(end -> drawing.boxes().stream().noneMatch(box -> end.contains("[" + box.x() + ".0")))
                .toList();
    }

    private static List<Line2D> lines(String path) {
        List<Line2D> lines = new ArrayList<>();
        Matcher piece = Pattern.compile("([MHV])(\\d+)(?: (\\d+))?").matcher(path);
        double x = 0;
        double y = 0;
        while (piece.find()) {
            double number = Double.parseDouble(piece.group(2));
            double toX = piece.group(1).equals("V") ? x : number;
            double toY = piece.group(1).equals("V")
                    ? number
                    : piece.group(3) == null ? y : Double.parseDouble(piece.group(3));
            if (!piece.group(1).equals("M")) {
                lines.add(new Line2D.Double(x, y, toX, toY));
            }
            x = toX;
            y = toY;
        }
        return lines;
    }

    @Test
    @DisplayName("期限和依据按各机关适用的文件：濮阳按市场监管规定，陵川不引市场监管的规章")
    void terms_and_clauses_are_those_of_the_authority() {
        assertThat(page(Story.PUYANG))
                .contains("决定是否立案：15个工作日", "法制审核：10个工作日", "陈述、申辩：5个工作日", "中止调查", "《市场监督管理行政处罚程序规定》第四十六条")
                .contains("自立案起作出决定：90日", "《行政处罚法》第五十七条");
        assertThat(page(Story.LINGCHUAN))
                .contains("自立案起作出决定：90日", "《行政处罚法》第六十条", "送达决定书：7个工作日", "文件没有规定天数，应当及时")
                .doesNotContain("市场监督管理", "中止调查", "终止调查");
        assertThat(page(Story.HENAN)).contains("法制审核：10个工作日").doesNotContain("市场监督管理");
    }

    @Test
    @DisplayName("机关页面通向流程图；没有的机关答404")
    void it_is_found_from_the_page_of_the_authority() {
        assertThat(visitor.get("/authorities/" + Story.PUYANG.value()).body())
                .contains("/authorities/" + Story.PUYANG.value() + "/procedures/ordinary-penalty");
        assertThat(visitor.get("/authorities/nobody/procedures/ordinary-penalty")
                        .statusCode())
                .isEqualTo(404);
    }
}
