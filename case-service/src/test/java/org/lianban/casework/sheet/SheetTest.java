package org.lianban.casework.sheet;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.kernel.counter.RefusedException;

class SheetTest {
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030", "GBK"})
    void text_is_read_in_the_encodings_of_office_programs(String charset) {
        Sheet sheet = Sheet.read("案由,内容\r\n销售侵权商品,\"甲,乙\"\r\n".getBytes(Charset.forName(charset)));

        assertThat(sheet.headings()).containsExactly("案由", "内容");
        assertThat(sheet.rows()).containsExactly(row(2, "销售侵权商品", "甲,乙"));
    }

    @Test
    void a_mark_at_the_beginning_is_no_part_of_the_first_heading() {
        assertThat(Sheet.read("\uFEFF案由\r\n一".getBytes(UTF_8)).headings()).containsExactly("案由");
    }

    @Test
    void a_rare_character_survives_both_encodings() {
        assertThat(Sheet.read("案由\n𠮷㐂".getBytes(UTF_8)).rows()).containsExactly(row(2, "𠮷㐂"));
        assertThat(Sheet.read("案由\n𠮷㐂".getBytes(Charset.forName("GB18030"))).rows())
                .containsExactly(row(2, "𠮷㐂"));
    }

    @Test
    void rows_are_numbered_as_a_spreadsheet_shows_them_and_blank_ones_are_passed_over() {
        Sheet sheet = Sheet.read("案由,内容\n一,\"两\n行\"\n\n , \n二,短\n".getBytes(UTF_8));

        assertThat(sheet.rows()).extracting(SheetLine::number).containsExactly(2, 5);
    }

    @Test
    void a_spreadsheet_is_read_with_its_gaps_numbers_and_days() {
        Sheet sheet =
                Sheet.read(
                        workbook(
                                list -> {
                                    list.value(0, 0, "案由 ");
                                    list.value(0, 1, "内容");
                                    list.value(0, 2, "日期");
                                    list.value(2, 0, "一");
                                    list.value(2, 2, LocalDate.of(2026, 7, 1));
                                    list.value(3, 1, 12345678);
                                }));

        assertThat(sheet.headings()).containsExactly("案由", "内容", "日期");
        assertThat(sheet.rows()).extracting(SheetLine::number).containsExactly(3, 4);
        SheetLine first = sheet.rows().getFirst();
        assertThat(first.cell(1).isBlank()).isTrue();
        assertThat(Cells.day(first.cell(2), "日期")).isEqualTo(LocalDate.of(2026, 7, 1));
        assertThat(Cells.text(sheet.rows().getLast().cell(1), "内容")).isEqualTo("12345678");
        assertThat(first.cell(99).isBlank()).isTrue();
    }

    @Test
    void a_formula_is_a_formula_whatever_it_comes_to() {
        Sheet sheet =
                Sheet.read(
                        workbook(
                                list -> {
                                    list.value(0, 0, "案由");
                                    list.formula(1, 0, "1+1");
                                }));

        assertThat(sheet.rows().getFirst().cells()).containsExactly(new SheetCell.Formula());
    }

    @Test
    void nothing_to_read_is_said() {
        for (String text : List.of("", "案由,内容\n", "\n\n", "案由\n , \n")) {
            assertRefused(text.getBytes(UTF_8), SheetRefusal.SHEET_EMPTY);
        }
    }

    @Test
    void what_is_no_list_is_said() throws IOException {
        assertRefused("案由\n一".getBytes(UTF_16LE), SheetRefusal.SHEET_UNREADABLE);
        assertRefused(new byte[] {(byte) 0xff, (byte) 0xff}, SheetRefusal.SHEET_UNREADABLE);
        // An .xls of old.
        assertRefused(
                new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0},
                SheetRefusal.SHEET_UNREADABLE);
        assertRefused(new byte[] {'P', 'K', 3, 4, 9, 9}, SheetRefusal.SHEET_UNREADABLE);
        assertRefused(archive("other.txt", 10), SheetRefusal.SHEET_UNREADABLE);
        byte[] whole = workbook(list -> list.value(0, 0, "案由"));
        assertRefused(Arrays.copyOf(whole, whole.length / 2), SheetRefusal.SHEET_UNREADABLE);
    }

    @Test
    void a_small_archive_that_unpacks_to_more_than_it_may_is_not_unpacked() throws IOException {
        byte[] bomb = archive("xl/worksheets/sheet1.xml", XlsxFile.MOST_UNPACKED + 1);

        assertThat(bomb.length).isLessThan(Sheet.LONGEST);
        assertRefused(bomb, SheetRefusal.SHEET_TOO_LARGE);
    }

    @Test
    void length_and_rows_have_bounds() {
        assertRefused(new byte[Sheet.LONGEST + 1], SheetRefusal.SHEET_TOO_LARGE);
        String most = "案由\n" + "一\n".repeat(Sheet.MOST_ROWS);
        assertThat(Sheet.read(most.getBytes(UTF_8)).rows()).hasSize(Sheet.MOST_ROWS);
        assertRefused((most + "二\n").getBytes(UTF_8), SheetRefusal.SHEET_TOO_MANY_ROWS);
    }

    private static SheetLine row(int number, String... cells) {
        return new SheetLine(
                number, Arrays.stream(cells).<SheetCell>map(SheetCell.Text::new).toList());
    }

    private static byte[] workbook(Consumer<Worksheet> filling) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            filling.accept(workbook.newWorksheet("线索"));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] archive(String name, long length) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream archive = new ZipOutputStream(bytes)) {
            archive.putNextEntry(new ZipEntry(name));
            byte[] block = new byte[1024 * 1024];
            for (long left = length; left > 0; left -= block.length) {
                archive.write(block, 0, (int) Math.min(left, block.length));
            }
            archive.closeEntry();
        }
        return bytes.toByteArray();
    }

    private static void assertRefused(byte[] file, SheetRefusal refusal) {
        assertThatThrownBy(() -> Sheet.read(file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.refusal()).isEqualTo(refusal));
    }
}
