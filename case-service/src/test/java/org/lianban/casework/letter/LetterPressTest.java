package org.lianban.casework.letter;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterContent;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterItem;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.letter.domain.LetterNumber;
import org.lianban.casework.letter.domain.SampleLetters;
import org.lianban.casework.letter.domain.Stamp;

class LetterPressTest {
    private static final LocalDate DAY = LocalDate.of(2026, 7, 8);
    private static final Set<String> DIGESTS = Set.of("sha256", "sm3");

    private final LetterPress press = PlainPress.press();

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void every_field_is_printed(LetterKind kind) {
        // Given
        IssueLetter order = SampleLetters.full(kind);
        // When
        String page = press.print(issued(order));
        // Then
        LetterContent letter = issued(order);
        kind.form().fields().forEach(field -> assertThat(page).contains(printed(letter, field)));
        order.items().forEach(item -> assertThat(page).contains(shown(item)));
        assertThat(page)
                .contains(kind.title(), "长沙市岳麓区市场监督管理局", "2026年7月8日")
                .doesNotContain("草稿")
                .doesNotContain("<script");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void what_was_not_given_leaves_no_trace(LetterKind kind) {
        // When
        String page = press.print(issued(SampleLetters.bare(kind)));
        // Then
        assertThat(page).doesNotContain("NOT_FOUND", "null", "附件：", "附件<", "联系人：");
        unsaid(kind).forEach(label -> assertThat(page).doesNotContain(label));
    }

    // A receipt between offices has all its rows, as the paper form.
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "RECEIPT")
    void what_was_not_given_leaves_no_empty_place(LetterKind kind) {
        assertThat(press.print(issued(SampleLetters.bare(kind))))
                .doesNotContain("<td></td>", "<p></p>", "：</b></p>\n</div>");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_letter_is_addressed_to_whom_it_goes_and_a_record_to_nobody(LetterKind kind) {
        // When
        String page = press.print(issued(SampleLetters.full(kind)));
        // Then
        switch (kind.form().addressing()) {
            case OFFICES -> assertThat(page).containsAnyOf("湘潭市市场监督管理局：", "分送：湘潭市市场监督管理局");
            case BODY ->
                    assertThat(page)
                            .containsAnyOf(
                                    "演示·ADDRESSED_TO：",
                                    "当事人：演示·ADDRESSED_TO",
                                    "当事人：</b>演示·ADDRESSED_TO");
            case FILE -> assertThat(page).doesNotContain("class=\"addressees\"", "印章位置");
        }
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_preview_is_marked_as_draft_and_has_no_number(LetterKind kind) {
        // When
        LetterContent draft = LetterContent.draft(SampleLetters.full(kind), SampleLetters.OFFICES);
        // Then
        assertThat(press.print(draft)).contains("样式 · 草稿").doesNotContain("〔2026〕");
    }

    @ParameterizedTest
    @EnumSource(LetterKind.class)
    void a_void_letter_says_so_first_of_all_and_a_valid_one_says_nothing(LetterKind kind) {
        // Given
        LetterContent letter = issued(SampleLetters.full(kind));
        // When
        String page =
                press.print(
                        letter,
                        null,
                        new VoidLetter("管辖有误 <收回>", LocalDate.of(2026, 7, 9), "演示")
                                .said("岳麓局部门负责人"));
        // Then
        assertThat(page).contains("<strong>作废</strong>2026年7月9日，管辖有误 &lt;收回&gt;");
        assertThat(page.indexOf("作废")).isLessThan(page.indexOf(kind.title() + "</h1>"));
        assertThat(press.print(letter)).doesNotContain("作废");
        assertThat(press.paper(letter, PlainPress.mark())).doesNotContain("作废");
    }

    @Test
    void a_number_stands_on_the_issued_letter() {
        assertThat(press.print(issued(SampleLetters.full(LetterKind.TRANSFER_LETTER))))
                .contains("长岳市监案移〔2026〕3号");
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "TRANSFER_LETTER",
                "DESIGNATION_NOTICE",
                "DESIGNATION_REQUEST",
                "EVIDENCE_LIST"
            })
    void an_issued_letter_keeps_the_wording_of_its_version(LetterKind kind) {
        // Given
        Map<String, String> fields = new HashMap<>(SampleLetters.bare(kind).fields());
        fields.put("caseTitle", "涉嫌侵犯“湘潭矮莲”商标（演示）");
        LetterContent today = issued(SampleLetters.letter(kind, fields));
        // When
        LetterContent first =
                new LetterContent(
                        today.letter(),
                        today.issuer(),
                        today.addressees(),
                        new Stamp(today.printedNumber(), DAY, 1));
        // Then
        assertThat(press.print(first)).contains("“涉嫌侵犯“湘潭矮莲”商标（演示）”");
        assertThat(press.print(today)).contains("“涉嫌侵犯‘湘潭矮莲’商标（演示）”");
    }

    @Test
    void a_list_that_was_signed_at_its_end_is_not_signed_page_by_page() {
        // Given
        LetterContent today = issued(SampleLetters.bare(LetterKind.GOODS_LIST));
        // When
        LetterContent before =
                new LetterContent(
                        today.letter(),
                        today.issuer(),
                        today.addressees(),
                        new Stamp(null, DAY, 2));
        // Then
        assertThat(press.print(before))
                .contains("执法人员（签名）：</th>")
                .doesNotContain("<p class=\"signs\">");
        assertThat(press.print(today))
                .contains("<p class=\"signs\">")
                .doesNotContain("执法人员（签名）：</th>");
    }

    @Test
    void a_preservation_is_released_by_a_decision_or_lapses_by_itself() {
        // Given
        IssueLetter decided = SampleLetters.bare(LetterKind.PRESERVATION_RELEASE);
        // When
        String release = press.print(issued(decided));
        String lapse = press.print(issued(decided.with(LetterField.UNTIL, "2026-07-20")));
        // Then
        assertThat(release).contains("现决定解除").doesNotContain("自动解除");
        assertThat(lapse).contains("2026年7月20日届满", "自动解除").doesNotContain("现决定解除", "经审查");
    }

    @ParameterizedTest
    @EnumSource(names = {"PRESERVATION_NOTICE", "COERCION_DECISION"})
    void what_was_taken_in_haste_names_the_list_of_the_spot_and_encloses_none(LetterKind kind) {
        // Given
        IssueLetter planned = SampleLetters.bare(kind);
        // When
        String haste =
                press.print(
                        issued(
                                planned.with(LetterField.BEGUN_AT, "2026-07-07T09:30")
                                        .with(LetterField.EARLIER_LETTER, "《场所/设施/财物清单》")));
        // Then
        assertThat(haste)
                .contains("2026年7月7日9时30分当场", "并出具《场所/设施/财物清单》", "见当场出具的清单")
                .doesNotContain("先行登记保存的证据，按照本决定处理");
        assertThat(press.print(issued(planned))).contains("见所附清单").doesNotContain("当场");
    }

    @Test
    void what_an_officer_wrote_is_text_and_never_markup() {
        // Given
        Map<String, String> fields = fields();
        fields.put("reason", "<script>alert('x')</script>\n第二段 𠮷㐂");
        // When
        String page = press.print(issued(letter(fields)));
        // Then
        assertThat(page)
                .contains("<p>&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;</p>")
                .contains("<p>第二段 𠮷㐂</p>")
                .doesNotContain("<script");
    }

    @Test
    void attachments_are_listed_line_by_line() {
        // Given
        Map<String, String> fields = fields();
        fields.put("attachments", "线索登记表\n\n 现场照片（演示） \n");
        // When, Then
        assertThat(press.print(issued(letter(fields))))
                .contains("<li>线索登记表</li>\n<li>现场照片（演示）</li>");
    }

    @Test
    void the_policy_allows_the_page_s_own_style_and_nothing_else() {
        // When
        String page = press.print(issued(letter(fields())));
        // Then
        assertThat(press.contentSecurityPolicy())
                .matches(
                        "default-src 'none'; base-uri 'none'; form-action 'none';"
                                + " style-src 'sha256-[A-Za-z0-9+/=]{44}'; frame-ancestors 'self'");
        assertThat(page).doesNotContain("style=", "src=", "href=").containsOnlyOnce("<style>");
    }

    private static List<String> unsaid(LetterKind kind) {
        Map<LetterField, String> labels =
                Map.of(
                        LetterField.COPIES, "抄送：",
                        LetterField.PARTY_CODE, "统一社会信用代码",
                        LetterField.PARTY_ADDRESS, "住所（经营场所）",
                        LetterField.WITNESS, "见证人",
                        LetterField.TRACKING, "邮寄单号",
                        LetterField.RELATION, "关系",
                        LetterField.STORAGE, "保管条件",
                        LetterField.REPORT_EVERY, "进展报告");
        return kind.form().optional().stream()
                .filter(labels::containsKey)
                .map(labels::get)
                .toList();
    }

    private static String printed(LetterContent letter, LetterField field) {
        return switch (field.sort()) {
            case LINE, TEXT, LINES -> letter.text(field.key());
            case DAY -> letter.day(field.key());
            case MOMENT -> letter.moment(field.key());
        };
    }

    // A digest stands in groups.
    private static List<String> shown(LetterItem item) {
        return item.texts().keySet().stream()
                .map(
                        column ->
                                DIGESTS.contains(column)
                                        ? String.join(" ", item.groups(column))
                                        : item.text(column))
                .toList();
    }

    private static Map<String, String> fields() {
        return new HashMap<>(SampleLetters.bare(LetterKind.TRANSFER_LETTER).fields());
    }

    private static IssueLetter letter(Map<String, String> fields) {
        return SampleLetters.letter(LetterKind.TRANSFER_LETTER, fields);
    }

    private static LetterContent issued(IssueLetter order) {
        String kindCode = order.kind().numberCode();
        LetterNumber number = kindCode == null ? null : new LetterNumber("长岳", kindCode, 2026, 3);
        return LetterContent.draft(order, SampleLetters.OFFICES).issued(number, DAY);
    }
}
