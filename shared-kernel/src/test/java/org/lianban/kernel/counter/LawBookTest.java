package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LawBookTest {
    private static final String LAW =
            """
            {"laws": [{"id": "mark", "name": {"zh": "标法", "en": "Mark Law"},
                       "brief": {"zh": "标法", "en": "Mark Law"},
                       "versions": [
                         {"id": "old", "name": {"zh": "旧", "en": "old"}, "to": "2026-12-31"},
                         {"id": "new", "name": {"zh": "新", "en": "new"}, "from": "%s"}]}],
             "articles": [%s]}""";
    private static final String OLD =
            """
            {"id": "handling", "law": "mark", "version": "old", "article": "60",
             "paraphrase": {"zh": "处理", "en": "handling"}}""";
    private static final String NEW =
            """
            {"id": "handling", "law": "mark", "version": "new", "article": "74",
             "paraphrase": {"zh": "处理", "en": "handling"}}""";

    private final LawBook packaged = LawFile.packaged(new ObjectMapper());

    @ParameterizedTest
    @CsvSource({"2026-12-31, 60, 57", "2027-01-01, 74, 72"})
    void the_trademark_law_switches_with_the_new_year(
            LocalDate day, String handling, String infringement) {
        assertThat(packaged.on("trademark-handling", day))
                .hasValueSatisfying(article -> assertThat(article.number()).isEqualTo(handling));
        assertThat(packaged.on("trademark-infringement", day))
                .hasValueSatisfying(
                        article -> assertThat(article.number()).isEqualTo(infringement));
    }

    @Test
    void a_provision_without_a_successor_ends_with_its_version() {
        assertThat(packaged.on("trademark-agency", LocalDate.of(2026, 12, 31))).isPresent();
        assertThat(packaged.on("trademark-agency", LocalDate.of(2027, 1, 1))).isEmpty();
    }

    @Test
    void articles_of_one_law_share_its_name() {
        List<String> cited =
                List.of("procedure-dispute", "procedure-transfer", "penalty-limitation");
        assertThat(packaged.brief(cited, Locale.CHINESE)).isEqualTo("程序规定13,14; 处罚法36");
        assertThat(packaged.brief(cited, Locale.ENGLISH))
                .isEqualTo("Procedure Rules 13,14; Penalty Law 36");
        assertThat(packaged.spoken(cited, Locale.CHINESE)).isEqualTo("程序规定第十三条、第十四条；处罚法第三十六条");
        assertThat(packaged.printed(cited.subList(0, 2), LocalDate.of(2026, 4, 13)))
                .isEqualTo("《市场监督管理行政处罚程序规定》第十三条、第十四条");
    }

    @Test
    void of_an_article_that_moved_every_number_is_cited() {
        assertThat(packaged.brief(List.of("trademark-handling"), Locale.CHINESE))
                .isEqualTo("商标法60（2027-01-01起74）");
        assertThat(packaged.brief(List.of("trademark-handling"), Locale.ENGLISH))
                .isEqualTo("Trademark Law 60 (74 from 2027-01-01)");
        assertThat(packaged.printed(List.of("trademark-handling"), LocalDate.of(2027, 1, 1)))
                .isEqualTo("《商标法》第七十四条");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    7         | 第七条
                    10        | 第十条
                    18        | 第十八条
                    20        | 第二十条
                    100       | 第一百条
                    101       | 第一百零一条
                    110       | 第一百一十条
                    1009      | 第一千零九条
                    1260      | 第一千二百六十条
                    57(4)     | 第五十七条(4)
                    39,41     | 第三十九条、第四十一条
                    33–35     | 第三十三条至第三十五条
                    39,41–42  | 第三十九条、第四十一条至第四十二条
                    附则      | 附则
                    """)
    void numbers_are_written_out_as_in_letters(String number, String words) {
        assertThat(ArticleNumbers.chinese(number)).isEqualTo(words);
    }

    @Test
    void a_citation_that_leads_nowhere_is_a_bug() {
        assertThatThrownBy(() -> packaged.brief(List.of("procedure-none"), Locale.CHINESE))
                .hasMessageContaining("procedure-none");
        assertThatThrownBy(
                        () ->
                                packaged.printed(
                                        List.of("trademark-agency"), LocalDate.of(2027, 1, 1)))
                .hasMessageContaining("trademark-agency");
    }

    @Test
    void versions_that_follow_each_other_are_one_article() throws IOException {
        assertThat(read("2027-01-01", OLD + "," + NEW).versions("handling"))
                .extracting(Article::number)
                .containsExactly("60", "74");
    }

    @Test
    void versions_that_overlap_by_a_day_are_refused() {
        assertThatThrownBy(() -> read("2026-12-31", OLD + "," + NEW))
                .hasMessageContaining("two versions at once of handling");
    }

    @Test
    void a_double_id_is_refused() {
        assertThatThrownBy(() -> read("2027-01-01", OLD + "," + OLD))
                .hasMessageContaining("two versions at once of handling");
    }

    @Test
    void what_nobody_knows_is_refused() {
        assertThatThrownBy(
                        () ->
                                read(
                                        "2027-01-01",
                                        OLD.replace(
                                                "\"article\"", "\"paragraph\": 1, \"article\"")))
                .hasMessageContaining("paragraph");
        assertThatThrownBy(() -> read("2027-01-01", OLD.replace("\"old\"", "\"oldest\"")))
                .hasMessageContaining("no such version: oldest");
        assertThatThrownBy(() -> read("2027-01-01", OLD.replace("\"mark\"", "\"patent\"")))
                .hasMessageContaining("no such law: patent");
        assertThatThrownBy(() -> read("2027-01-01", OLD.replace(", \"en\": \"handling\"", "")))
                .hasMessageContaining("Wording");
        assertThatThrownBy(
                        () ->
                                read(
                                        "2027-01-01",
                                        OLD.replace("\"article\"", "\"id\": \"x\", \"article\"")))
                .hasMessageContaining("Duplicate field");
    }

    private static LawBook read(String since, String articles) throws IOException {
        byte[] file = LAW.formatted(since, articles).getBytes(StandardCharsets.UTF_8);
        return LawFile.read(new ObjectMapper(), new ByteArrayInputStream(file));
    }
}
