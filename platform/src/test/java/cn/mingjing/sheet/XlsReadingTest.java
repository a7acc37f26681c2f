package cn.mingjing.sheet;

import static cn.mingjing.sheet.Reading.bytes;
import static cn.mingjing.sheet.Reading.cells;
import static cn.mingjing.sheet.Reading.only;
import static cn.mingjing.sheet.Reading.reason;
import static cn.mingjing.sheet.Reading.sheets;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("读 .xls（Excel 97—2003）：与 .xlsx 一样")
class XlsReadingTest {

    @TempDir
    Path folder;

    @Test
    @DisplayName("日期、数字、是否、文字、公式、长代码")
    void values_are_read_as_the_user_sees_them() {
        var file = read(workbook -> {
            var row = workbook.createSheet("一").createRow(4);
            row.createCell(0).setCellValue("　违法事实\n第二行 ");
            row.createCell(1).setCellValue(LocalDate.of(2026, 11, 23));
            row.getCell(1).setCellStyle(format(workbook, "yyyy\"年\"m\"月\"d\"日\""));
            row.createCell(2).setCellValue(500);
            row.createCell(3).setCellValue(0.1 + 0.2);
            row.createCell(4).setCellValue(true);
            row.createCell(5).setCellValue(110101199001011234.0);
            row.createCell(6).setCellFormula("C5*2");
            row.createCell(7).setCellFormula("\"甲\"&\"乙\"");
            row.createCell(8).setCellFormula("1/0");
            row.createCell(9).setCellFormula("1=2");
            row.createCell(10).setCellValue(123);
            row.getCell(10).setCellStyle(format(workbook, "000000"));
            row.createCell(11).setCellStyle(format(workbook, "0.00"));
            workbook.getCreationHelper().createFormulaEvaluator().evaluateAll();
        });
        assertThat(only(file).rows())
                .containsExactly(new SheetRow(
                        5,
                        List.of(
                                "违法事实\n第二行",
                                "2026-11-23",
                                "500",
                                "0.3",
                                "是",
                                "110101199001011???",
                                "1000",
                                "甲乙",
                                "",
                                "否",
                                "000123")));
    }

    @Test
    @DisplayName("合并单元格、几个工作表、隐藏的工作表")
    void regions_and_sheets() {
        var file = read(workbook -> {
            workbook.createSheet("选项").createRow(0).createCell(0).setCellValue("不读");
            workbook.setSheetVisibility(0, SheetVisibility.HIDDEN);
            var sheet = workbook.createSheet("数据");
            for (int row = 0; row < 3; row++) {
                sheet.createRow(row).createCell(1).setCellValue("事项" + row);
            }
            sheet.getRow(0).createCell(0).setCellValue("类别");
            sheet.addMergedRegion(new CellRangeAddress(0, 1, 0, 0));
            workbook.createSheet("空");
            workbook.setSheetOrder("空", 1);
        });
        assertThat(sheets(file)).extracting(Sheet::name).containsExactly("空", "数据");
        assertThat(cells(sheets(file).getLast()))
                .containsExactly(List.of("类别", "事项0"), List.of("类别", "事项1"), List.of("", "事项2"));
    }

    @Test
    @DisplayName("嵌在工作表里的图表，它自己的数字不算")
    void the_numbers_of_a_chart_are_not_the_sheet_s() throws IOException {
        byte[] stream = stream(xls(
                workbook -> workbook.createSheet("一").createRow(0).createCell(0).setCellValue("甲")));
        var with = ByteBuffer.allocate(stream.length + 20 + 18 + 4).order(ByteOrder.LITTLE_ENDIAN);
        with.put(stream, 0, stream.length - 4);
        with.putShort((short) 0x809)
                .putShort((short) 16)
                .putShort((short) 0x600)
                .putShort((short) 0x20);
        with.putInt(0).putLong(0);
        with.putShort((short) 0x203)
                .putShort((short) 14)
                .putShort((short) 0)
                .putInt(0)
                .putDouble(42);
        with.putShort((short) 0xA).putShort((short) 0);
        with.put(stream, stream.length - 4, 4);
        var file = new Reading(folder).read("a.xls", compound("Workbook", with.array()));
        assertThat(cells(only(file))).containsExactly(List.of("甲"));
    }

    @Test
    @DisplayName("改叫 .xlsx 或 .csv 的照样读")
    void whatever_it_is_called() {
        Consumer<HSSFWorkbook> content =
                workbook -> workbook.createSheet("一").createRow(0).createCell(0).setCellValue("甲");
        for (var name : List.of("a.xlsx", "a.csv", "a")) {
            assertThat(cells(only(new Reading(folder).read(name, xls(content)))))
                    .containsExactly(List.of("甲"));
        }
    }

    @Test
    @DisplayName("有密码的说明有密码，截断的说明损坏")
    void a_password_and_a_missing_end_are_named() {
        Consumer<HSSFWorkbook> content = workbook -> {
            var sheet = workbook.createSheet("一");
            for (int row = 0; row < 500; row++) {
                sheet.createRow(row).createCell(0).setCellValue("第" + row + "行");
            }
        };
        assertThat(only(new Reading(folder).read("a.xls", xls(content))).rows()).hasSize(500);
        Biff8EncryptionKey.setCurrentUserPassword("secret");
        byte[] locked = xls(content);
        Biff8EncryptionKey.setCurrentUserPassword(null);
        assertThat(reason(new Reading(folder).read("a.xls", locked))).contains("密码");
        byte[] whole = xls(content);
        for (int length : new int[] {600, 1024, whole.length / 2, whole.length - 2048}) {
            assertThat(reason(new Reading(folder).read("a.xls", Arrays.copyOf(whole, length))))
                    .contains("损坏或不完整");
        }
    }

    @Test
    @DisplayName("谎称有二十亿段文字的文件，不会照做")
    void a_claim_of_two_thousand_million_texts_is_not_believed() throws IOException {
        byte[] stream;
        byte[] file = xls(
                workbook -> workbook.createSheet("一").createRow(0).createCell(0).setCellValue("甲"));
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            stream = files.createDocumentInputStream("Workbook").readAllBytes();
        }
        var buffer = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
        int at = 0;
        while (buffer.getShort(at) != 0xFC) {
            at += 4 + Short.toUnsignedInt(buffer.getShort(at + 2));
        }
        buffer.putInt(at + 8, Integer.MAX_VALUE);
        var bomb = compound("Workbook", stream);
        assertThat(reason(new Reading(folder).read("a.xls", bomb))).contains("内容太多");
        buffer.putInt(at + 8, -1);
        assertThat(reason(new Reading(folder).read("a.xls", compound("Workbook", stream))))
                .contains("内容太多");
    }

    @Test
    @DisplayName("Excel 95 和更早的版本，说明是旧版本")
    void older_than_97_is_named() {
        assertThat(reason(new Reading(folder).read("a.xls", compound("Book", new byte[5000]))))
                .contains("Excel 95");
        for (var head : List.of(new byte[] {9, 0, 4, 0}, new byte[] {9, 2, 6, 0}, new byte[] {9, 4, 6, 0})) {
            assertThat(reason(new Reading(folder).read("a.xls", Arrays.copyOf(head, 100))))
                    .contains("Excel 95");
        }
    }

    @Test
    @DisplayName("行数、列数超过上限要说清楚")
    void too_much_is_named() {
        assertThat(reason(read(workbook -> wide(workbook.createSheet("一"), 201))))
                .contains("超过 200 列（第 1 行的 GS 列");
        assertThat(only(read(workbook -> wide(workbook.createSheet("一"), 200))).rows())
                .hasSize(1);
        assertThat(reason(read(workbook -> {
                    var sheet = workbook.createSheet("一");
                    for (int row = 0; row <= 20_000; row++) {
                        sheet.createRow(row).createCell(0).setCellValue(row);
                    }
                })))
                .contains("超过 20000 行");
    }

    private static void wide(HSSFSheet sheet, int columns) {
        sheet.createRow(0).createCell(columns - 1).setCellValue("远");
    }

    private SheetFile read(Consumer<HSSFWorkbook> content) {
        return new Reading(folder).read("a.xls", xls(content));
    }

    private static CellStyle format(HSSFWorkbook workbook, String code) {
        var style = workbook.createCellStyle();
        style.setDataFormat(workbook.createDataFormat().getFormat(code));
        return style;
    }

    private static byte[] xls(Consumer<HSSFWorkbook> content) {
        return bytes(out -> {
            try (var workbook = new HSSFWorkbook()) {
                content.accept(workbook);
                workbook.write(out);
            }
        });
    }

    /** Without what the container adds after the last record. */
    private static byte[] stream(byte[] file) throws IOException {
        try (var files = new POIFSFileSystem(new ByteArrayInputStream(file))) {
            byte[] stream = files.createDocumentInputStream("Workbook").readAllBytes();
            var buffer = ByteBuffer.wrap(stream).order(ByteOrder.LITTLE_ENDIAN);
            int end = 0;
            for (int at = 0; at + 4 <= stream.length; at += 4 + Short.toUnsignedInt(buffer.getShort(at + 2))) {
                end = buffer.getShort(at) == 0xA ? at + 4 : end;
            }
            return Arrays.copyOf(stream, end);
        }
    }

    static byte[] compound(String stream, byte[] content) {
        return bytes(out -> {
            try (var files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(content), stream);
                files.writeFilesystem(out);
            }
        });
    }
}
