package org.lianban.casework.letter.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.counter.Occasion;

class LetterNumberTest {
    @Test
    void it_is_printed_canonically() {
        assertThat(new LetterNumber("长岳", "案移", 2026, 3)).hasToString("长岳市监案移〔2026〕3号");
    }

    @ParameterizedTest
    @CsvSource({"湘,指定,2026,12", "株炎,管请,2027,1", "长,案移,2026,1234567"})
    void what_is_printed_is_read_back(String office, String kind, int year, int n) {
        LetterNumber number = new LetterNumber(office, kind, year, n);

        assertThat(LetterNumber.parse(number.toString())).contains(number);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    # as real letters have them
                    浏市监处罚〔2025〕439号          | 浏市监处罚〔2025〕439号
                    浏市监先登[2025]0000541号        | 浏市监先登〔2025〕541号
                    醴市监处罚字〔2022〕264号        | 醴市监处罚〔2022〕264号
                    醴市监行处字〔2022〕第264号      | 醴市监行处〔2022〕264号
                    (芷)市监处罚﹝2025﹞10号         | 芷市监处罚〔2025〕10号
                    # and others like them
                    （芷）市监处罚〔２０２５〕１０号  | 芷市监处罚〔2025〕10号
                    长岳市监案移［2026］3号          | 长岳市监案移〔2026〕3号
                    长岳市监案移【2026】第003号      | 长岳市监案移〔2026〕3号
                    长岳市监案移(2026)3              | 长岳市监案移〔2026〕3号
                    长岳市监案移（2026年）3号        | 长岳市监案移〔2026〕3号
                    ' 长岳市监案移 〔 2026 〕 3 号 ' | 长岳市监案移〔2026〕3号
                    长岳市监案移　〔2026〕​3号 | 长岳市监案移〔2026〕3号
                    长岳市监延分通〔2026〕3号        | 长岳市监延分通〔2026〕3号
                    长岳市监限提2026-2               | 长岳市监限提〔2026〕2号
                    长岳市监限提字２０２６－００２号 | 长岳市监限提〔2026〕2号
                    长岳市监限提2026年—第2号         | 长岳市监限提〔2026〕2号
                    长岳市监限提2026/2               | 长岳市监限提〔2026〕2号
                    """)
    void it_is_read_as_offices_write_it(String written, String canonical) {
        assertThat(LetterNumber.parse(written)).map(LetterNumber::toString).contains(canonical);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "3",
                "长岳市监案移3号",
                "长岳市监案移〔26〕3号",
                "长岳市监案移26-3",
                "长岳市监案移20263号",
                "长岳市监案移-3",
                "长岳市监案移〔2026〕号",
                "长岳市监案移〔2026〕0号",
                "长岳市监案移〔2026〕00000号",
                "长岳市监案移〔2026〕12345678号",
                "长岳市监案移〔1999〕3号",
                "长岳案移〔2026〕3号",
                "长岳市监案移〔2026〕3号附件",
                "市监案移〔2026〕3号",
                "abc市监案移〔2026〕3号"
            })
    void what_is_no_number_is_not_read_as_one(String text) {
        assertThat(LetterNumber.parse(text)).isEmpty();
    }

    @RepeatedTest(20)
    void any_number_is_read_back_however_it_is_written(RepetitionInfo turn) {
        Random random = new Random(turn.getCurrentRepetition());
        for (int i = 0; i < 500; i++) {
            LetterNumber number =
                    new LetterNumber(
                            han(random, 1, 6),
                            han(random, 2, 4),
                            2000 + random.nextInt(8000),
                            1 + random.nextInt(LetterNumber.MOST));

            assertThat(LetterNumber.parse(number.toString())).contains(number);
            String variant = variant(number, random);
            assertThat(LetterNumber.parse(variant)).as(variant).contains(number);
        }
    }

    @ParameterizedTest
    @CsvSource({"3,3", "第0012号,12", "１２号,12", "' 7 ',7"})
    void its_last_figures_are_read_alone(String text, int n) {
        assertThat(LetterNumber.parseAlone(text)).contains(n);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "号", "十二", "12a", "12345678", "-3", "3.0"})
    void what_is_no_figure_is_not_read_alone(String text) {
        assertThat(LetterNumber.parseAlone(text)).isEmpty();
    }

    // Any character of a code but those that belong to the form itself.
    private static String han(Random random, int least, int most) {
        StringBuilder text = new StringBuilder();
        int length = least + random.nextInt(most - least + 1);
        while (text.length() < length) {
            char one = (char) (0x4e00 + random.nextInt(0x51a5));
            if ("市监字第号年".indexOf(one) < 0) {
                text.append(one);
            }
        }
        return text.toString();
    }

    private static String variant(LetterNumber number, Random random) {
        String brackets = List.of("〔〕", "[]", "［］", "﹝﹞", "()", "（）", "【】").get(random.nextInt(7));
        String office =
                random.nextBoolean() ? number.documentCode() : "（" + number.documentCode() + ")";
        String digits = String.valueOf(number.n());
        String zeros = "0".repeat(random.nextInt(8));
        return office
                + "市监"
                + number.kindCode()
                + (random.nextBoolean() ? "字" : "")
                + brackets.charAt(0)
                + (random.nextBoolean() ? number.year() : fullWidth(number.year()))
                + brackets.charAt(1)
                + (random.nextBoolean() ? "第" : "")
                + zeros
                + (random.nextBoolean() ? digits : fullWidth(number.n()))
                + (random.nextBoolean() ? " 号" : "号");
    }

    private static String fullWidth(int figures) {
        return String.valueOf(figures)
                .chars()
                .mapToObj(one -> String.valueOf((char) (one - '0' + '０')))
                .collect(Collectors.joining());
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31T15:59:59.999Z,2026", "2026-12-31T16:00:00Z,2027"})
    void the_year_changes_at_midnight_in_shanghai(Instant at, int year) {
        assertThat(new Occasion(Actor.system("test"), at).on().getYear()).isEqualTo(year);
    }

    @Test
    void numbers_count_from_one() {
        assertThatThrownBy(() -> new LetterNumber("长岳", "案移", 2026, 0))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new LetterNumber("长岳", "案移", 2026, LetterNumber.MOST + 1))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
