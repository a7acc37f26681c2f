package cn.mingjing.catalogue.importing;

import static org.assertj.core.api.Assertions.assertThat;

import cn.mingjing.catalogue.Item;
import cn.mingjing.catalogue.Item.EnforcementItem;
import cn.mingjing.catalogue.Item.Extra;
import cn.mingjing.catalogue.Item.MajorDecisionItem;
import cn.mingjing.catalogue.Item.Material;
import cn.mingjing.catalogue.Item.ServiceGuide;
import cn.mingjing.catalogue.ItemColumns;
import cn.mingjing.catalogue.ListHandling;
import cn.mingjing.catalogue.ListId;
import cn.mingjing.catalogue.ListKind;
import cn.mingjing.catalogue.acts.PassList;
import cn.mingjing.catalogue.acts.ReleaseList;
import cn.mingjing.catalogue.acts.RepealList;
import cn.mingjing.catalogue.acts.SubmitList;
import cn.mingjing.catalogue.drafting.ListDrafts;
import cn.mingjing.demo.Story;
import cn.mingjing.facts.Outcome;
import cn.mingjing.law.ActKind;
import cn.mingjing.law.Fen;
import cn.mingjing.law.Post;
import cn.mingjing.sheet.CellProblem;
import cn.mingjing.sheet.Listing;
import cn.mingjing.sheet.RowsRead;
import cn.mingjing.sheet.Sheet;
import cn.mingjing.sheet.SheetFile;
import cn.mingjing.sheet.SheetFormat;
import cn.mingjing.sheet.Sheets;
import cn.mingjing.testing.MingjingTest;
import cn.mingjing.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;

@MingjingTest
@DisplayName("清单从表格导入：逐格说明，要么全部导入，要么一项也不导入")
class ListsFromSheetsTest {

    private static final String GOOD = """
            濮阳市市场监督管理局行政执法事项清单,,,,,
            填表说明：请勿改动表头,,,,,
            事项编码,执法类别,事项名称,执法主体,执法依据,实施层级
            1,行政处罚,查处无照经营,市局,《无证无照经营查处办法》,市级
            2,行政检查,计量器具检查,市局,《计量法》,市、县级
            """;

    private final ApplicationContext application;
    private final SheetItems items;
    private final Sheets sheets;
    private final ListDrafts drafts;
    private final int port;

    @TempDir
    private Path folder = Path.of("");

    @Autowired
    ListsFromSheetsTest(
            ApplicationContext application,
            SheetItems items,
            Sheets sheets,
            ListDrafts drafts,
            @Value("${local.server.port}") int port) {
        this.application = application;
        this.items = items;
        this.sheets = sheets;
        this.drafts = drafts;
        this.port = port;
    }

    private Sheet sheet(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("清单"), bytes);
        return ((SheetFile.Read) sheets.read(file, "清单.csv")).sheets().getFirst();
    }

    private RowsRead<? extends Record> found(String text, ListKind kind) throws IOException {
        return items.in(sheet(text.getBytes(StandardCharsets.UTF_8)), kind);
    }

    @Test
    @DisplayName("表头上面有标题和说明、编码是 GB18030、多出本地栏目，都读得出来")
    void what_offices_send_is_read() throws IOException {
        var found = items.in(sheet(GOOD.getBytes(Charset.forName("GB18030"))), ListKind.ENFORCEMENT_ITEMS);

        assertThat(found.problems()).isEmpty();
        assertThat(SheetItems.items(found)).hasSize(2);
        var first = (EnforcementItem) SheetItems.items(found).getFirst();
        assertThat(first.act()).isEqualTo(ActKind.PENALTY);
        assertThat(first.name()).isEqualTo("查处无照经营");
        assertThat(first.more()).containsExactly(new Extra("实施层级", "市级"));
    }

    @Test
    @DisplayName("旧号码：照录，只是提醒；哪一格、换成什么；名称不是号码的栏目不提醒；公布以后事项页上有标记")
    void old_numbers_are_kept_and_flagged() throws IOException {
        var found = found("""
                事项编码,执法类别,事项名称,执法主体,执法依据,经营者注册号,营业执照号,联系人身份证号,设备序列号
                1,行政处罚,查处无照经营,市局,《办法》,120111600435901,4109002001234,410901850101123,410901850101123
                """, ListKind.ENFORCEMENT_ITEMS);

        assertThat(found.problems()).isEmpty();
        assertThat(found.remarks()).extracting(CellProblem::cell).containsExactly("F2", "G2", "H2");
        assertThat(found.remarks())
                .extracting(CellProblem::message)
                .allMatch(message -> message.startsWith("旧号码，照录，请换新："));
        assertThat(SheetItems.items(found).getFirst().more())
                .extracting(Extra::value)
                .containsExactly("120111600435901", "4109002001234", "410901850101123", "410901850101123");
        assertThat(found(GOOD, ListKind.ENFORCEMENT_ITEMS).remarks()).isEmpty();

        var story = Story.in(application, Story.XIQING);
        var list = new ListId(Story.XIQING, ListKind.ENFORCEMENT_ITEMS);
        drafts.discard(list);
        drafts.keep(
                list,
                0,
                SheetItems.items(found).stream()
                        .map(item -> (EnforcementItem) item)
                        .map(item -> new EnforcementItem(
                                item.code(),
                                item.act(),
                                item.name(),
                                item.subject(),
                                "查处。",
                                item.basis(),
                                "立案。",
                                "复议。",
                                item.more().subList(0, 1)))
                        .map(Item.class::cast)
                        .toList());
        var lists = application.getBean(ListHandling.class);
        lists.perform(list, new SubmitList(story.today(), "编制。"), story.actor(Post.NOTICE_AUTHOR));
        lists.perform(list, new PassList(true, true), story.actor(Post.PUBLISHER));
        assertThat(lists.perform(list, new ReleaseList(), story.actor(Post.PUBLISHER)))
                .isInstanceOf(Outcome.Done.class);
        assertThat(new Visitor(port)
                        .get("/authorities/xiqing-urban-management/lists/enforcement-items/item?code=1")
                        .body())
                .contains("120111600435901", "旧号码，请换新");
        assertThat(lists.perform(list, new RepealList("其他测试从没有清单开始。"), story.actor(Post.PUBLISHER)))
                .isInstanceOf(Outcome.Done.class);
    }

    @Test
    @DisplayName("本地栏目从左到右照原来的次序")
    void a_place_s_own_columns_keep_their_order() throws IOException {
        var found = found("""
                实施层级,事项编码,执法类别,承办机构,事项名称,执法主体,监督电话,执法依据,备注,公开范围
                市级,1,行政处罚,支队,查处无照经营,市局,12315,《办法》,无,全部
                """, ListKind.ENFORCEMENT_ITEMS);

        assertThat(SheetItems.items(found).getFirst().more())
                .extracting(Extra::label)
                .containsExactly("实施层级", "承办机构", "监督电话", "备注", "公开范围");
    }

    @Test
    @DisplayName("缺了必填的、选项写错的，说出是哪一格、怎样改；一项也不导入")
    void every_wrong_cell_is_named() throws IOException {
        var found = found(GOOD.replace("行政检查", "查一查").replace("《计量法》", ""), ListKind.ENFORCEMENT_ITEMS);

        assertThat(SheetItems.items(found)).isEmpty();
        assertThat(found.problems()).extracting(CellProblem::cell).containsExactlyInAnyOrder("B5", "E5");
        assertThat(found.problems())
                .extracting(CellProblem::message)
                .anySatisfy(message -> assertThat(message).contains("执法类别", "行政处罚", "行政检查"))
                .anySatisfy(message -> assertThat(message).contains("执法依据"));
    }

    @Test
    @DisplayName("没有编码栏的清单，以顺序号为编码；认不出表头的，说明表头应当怎样写")
    void a_list_without_codes_is_numbered() throws IOException {
        var found = found("""
                执法类别,事项名称,执法主体,执法依据
                行政处罚,查处无照经营,市局,《办法》
                """, ListKind.ENFORCEMENT_ITEMS);
        assertThat(SheetItems.items(found)).extracting(Item::code).containsExactly("001");

        var nothing = found("甲,乙\n1,2\n", ListKind.ENFORCEMENT_ITEMS);
        assertThat(SheetItems.items(nothing)).isEmpty();
        assertThat(nothing.problems().getFirst().message()).contains("没有找到表头", "事项名称");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @DisplayName("导出的表格原样导入，一字不差")
    void what_was_exported_is_read_back(SheetFormat format) throws IOException {
        List<Item> before = List.of(
                new MajorDecisionItem(
                        "0001",
                        ActKind.PENALTY,
                        "较大数额罚款",
                        "《行政处罚法》",
                        "十万元以上，\n含本数。",
                        Optional.of(Fen.ofYuan("100000.00")),
                        List.of(new Extra("层级", "市级"))),
                new MajorDecisionItem("0002", ActKind.COERCION, "=查封", "", "全部。", Optional.empty(), List.of()));
        List<String> labels = ItemColumns.allLabels(ListKind.MAJOR_DECISIONS, before);
        var out = new ByteArrayOutputStream();
        sheets.write(
                new Listing(
                        "目录",
                        labels,
                        () -> before.stream()
                                .map(ItemColumns::cells)
                                .map(cells -> labels.stream()
                                        .map(label -> cells.getOrDefault(label, ""))
                                        .toList())
                                .iterator()),
                format,
                out);

        var found = items.in(sheet(out.toByteArray()), ListKind.MAJOR_DECISIONS);

        assertThat(found.problems()).isEmpty();
        assertThat(SheetItems.items(found).getFirst()).isEqualTo(before.getFirst());
        assertThat(SheetItems.items(found).get(1).name()).endsWith("=查封");
    }

    @ParameterizedTest
    @EnumSource(SheetFormat.class)
    @DisplayName("一格里有好几项的栏目（申请材料和示范文本），导出再导入也一字不差")
    void several_parts_in_one_cell_are_read_back(SheetFormat format) throws IOException {
        var before = new ServiceGuide(
                "FW-001",
                ActKind.LICENCE,
                "食品经营许可",
                "《食品安全法》",
                "窗口",
                "市局",
                "有场所。",
                List.of(new Material("申请书", "一份，原件", "申请人：某某\n\n此致"), new Material("营业执照", "", "")),
                "受理、审查、决定。",
                "十个工作日",
                "不收费",
                "二楼",
                "工作日",
                "12345",
                List.of());
        List<String> labels = ItemColumns.allLabels(ListKind.SERVICE_GUIDES, List.of(before));
        var cells = ItemColumns.cells(before);
        List<String> row =
                labels.stream().map(label -> cells.getOrDefault(label, "")).toList();
        var out = new ByteArrayOutputStream();
        sheets.write(new Listing("指南", labels, () -> List.of(row).iterator()), format, out);

        var found = items.in(sheet(out.toByteArray()), ListKind.SERVICE_GUIDES);

        assertThat(found.problems()).isEmpty();
        assertThat(SheetItems.items(found)).containsExactly(before);
        assertThat(found("事项名称,申请材料\n甲,｜两份\n", ListKind.SERVICE_GUIDES).problems())
                .extracting(CellProblem::cell)
                .contains("B2");
    }

    @Test
    @DisplayName("网页上：有错的文件只看到要改的格子，草稿不动；改好再选，看过不同之处，一次导入；同一次读取不能用两遍")
    void on_the_page_all_or_nothing() {
        Story.enterOffices(application);
        var id = new ListId(Story.XIQING, ListKind.ENFORCEMENT_ITEMS);
        drafts.discard(id);
        var author = new Visitor(port);
        author.signIn("xiqing-author", Story.password());
        String page = "/desk/lists/enforcement-items/import";
        author.get(page);

        var wrong = author.postFile(
                page, "file", "清单.csv", GOOD.replace("行政处罚", "处罚").getBytes(StandardCharsets.UTF_8));
        assertThat(wrong.body()).contains("B4", "一项也没有导入").doesNotContain("import/accept");
        assertThat(drafts.find(id)).isEmpty();
        var notASheet =
                author.postFile(page, "file", "清单.xlsx", "%PDF-1.7 not a sheet".getBytes(StandardCharsets.UTF_8));
        assertThat(notASheet.body()).contains("mj-warn").doesNotContain("import/accept");

        author.get(page);
        var good = author.postFile(page, "file", "清单.csv", GOOD.getBytes(StandardCharsets.UTF_8));
        assertThat(good.body()).contains("读出 2 项", "查处无照经营");
        var accept = Pattern.compile("action=\"([^\"]*import/accept[^\"]*)\"").matcher(good.body());
        assertThat(accept.find()).isTrue();
        author.post(accept.group(1), java.util.Map.of());
        assertThat(drafts.items(id)).hasSize(2);
        drafts.discard(id);
        author.post(accept.group(1), java.util.Map.of());
        assertThat(drafts.find(id)).as("used already").isEmpty();
    }
}
