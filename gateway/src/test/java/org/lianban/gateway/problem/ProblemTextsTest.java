package org.lianban.gateway.problem;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.lianban.kernel.counter.Problem;
import org.lianban.kernel.counter.ProblemCatalogue;

class ProblemTextsTest {
    private final ProblemCatalogue catalogue = new ProblemCatalogue(new ObjectMapper());

    @ParameterizedTest
    @EnumSource(GatewayRefusal.class)
    void every_refusal_of_the_door_has_a_status_and_a_sentence(GatewayRefusal refusal) {
        assertThat(catalogue.isComplete(refusal.name())).isTrue();
        assertThat(catalogue.status(refusal)).isBetween(400, 504).isNotEqualTo(500);
    }

    @Test
    void a_basis_leads_to_what_its_articles_say() {
        Problem problem =
                catalogue.problem(
                        () -> "OFFICER_MIN_TWO", Map.of(), null, List.of(), CallerLocale.CHINESE);
        assertThat(new ProblemPage(problem, CallerLocale.CHINESE).html())
                .contains("<a href=\"/laws/procedure-two-officers\">程序规定22</a>");
    }

    @ParameterizedTest
    @EnumSource(GatewayRefusal.class)
    void its_page_says_what_it_means_in_both_languages(GatewayRefusal refusal) {
        for (Locale language : List.of(CallerLocale.CHINESE, Locale.ENGLISH)) {
            Problem problem = catalogue.problem(refusal, Map.of(), null, List.of(), language);
            assertThat(new ProblemPage(problem, language).html())
                    .contains(refusal.name())
                    .contains(Integer.toString(problem.status()))
                    .contains("lang=\"" + language.toLanguageTag() + "\"");
        }
    }

    @Test
    void the_page_of_a_code_shows_no_gap_for_what_only_an_answer_knows() {
        for (Locale language : List.of(CallerLocale.CHINESE, Locale.ENGLISH)) {
            Problem problem =
                    catalogue.problem(
                            () -> "DOCUMENT_WITHHELD", Map.of(), null, List.of(), language);
            assertThat(problem.title()).contains("{ground}");
            assertThat(new ProblemPage(problem, language).html())
                    .contains("…")
                    .doesNotContain("{ground}");
        }
    }

    @Test
    void the_index_leads_to_the_page_of_every_code_in_both_languages() {
        for (Locale language : List.of(CallerLocale.CHINESE, Locale.ENGLISH)) {
            List<Problem> all = catalogue.all(language);
            String html = new ProblemIndexPage(all, language).html();
            assertThat(all).hasSizeGreaterThan(GatewayRefusal.values().length);
            assertThat(html).contains("lang=\"" + language.toLanguageTag() + "\"");
            assertThat(all)
                    .allSatisfy(
                            problem ->
                                    assertThat(html)
                                            .contains(
                                                    "<a href=\"%s\"><code>%s</code></a>"
                                                            .formatted(
                                                                    problem.type(), problem.code()))
                                            .contains(ProblemPage.escaped(problem.title())));
        }
    }

    @Test
    void advice_is_given_in_both_languages_about_refusals_that_there_are() {
        assertThat(Advice.codes(CallerLocale.CHINESE)).isEqualTo(Advice.codes(Locale.ENGLISH));
        assertThat(Advice.codes(Locale.ENGLISH))
                .contains("OPEN_COERCION", "OFFICER_MIN_TWO")
                .allMatch(catalogue::isComplete);
    }

    @Test
    void a_page_says_what_to_do_and_leads_back_to_the_console() {
        Problem problem =
                catalogue.problem(
                        () -> "OPEN_COERCION", Map.of(), null, List.of(), CallerLocale.CHINESE);
        assertThat(new ProblemPage(problem, CallerLocale.CHINESE).html())
                .contains(Advice.about("OPEN_COERCION", CallerLocale.CHINESE))
                .contains("href=\"/\">返回工作台</a>");
    }
}
