package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;

/** 荷塘 needs longer than fifteen working days: it says so on the last of them, or a day too late. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class AssistanceStoryIT {
    private static final String YUHUA = "430111";
    private static final String HETANG = "430202";
    private static final String ASKING = "yuhua-officer-1";
    private static final String ASKING_HEAD = "yuhua-head";
    private static final String OFFICER = "hetang-officer-1";
    private static final String HEAD = "hetang-head";
    private static final Map<String, ?> FIVE_DAYS = Map.of("workingDays", 5, "reason", "企业停产(演示)");

    private final Door door = SharedSystem.door();
    private final Steps steps = new Steps(door);
    private final AssistanceSteps assistance = new AssistanceSteps(door);

    @Test
    void an_extension_told_on_the_last_day_moves_the_limit_once() {
        String matter = filed("最后一日延期");
        String request = received(matter);

        itIs("2026-08-07");
        ok(assistance.on(HEAD, request, "extension", FIVE_DAYS));

        Answer seen = ok(assistance.request(ASKING, request));
        JsonNode told = seen.body().at("/rounds/0/extension");
        assertThat(told.path("letterNumber").asText()).matches("株荷市监协延〔2026〕\\d+号");
        assertThat(told.path("until").asText()).isEqualTo("2026-08-14");
        assertThat(Look.running(seen)).isEqualTo("DL-05 2026-08-14");
        assertThat(assistance.on(HEAD, request, "extension", FIVE_DAYS).code())
                .isEqualTo("ASSISTANCE_EXTENDED_ALREADY");
        itIs("2026-08-10");
        assertThat(step(ASKING_HEAD, request, "reminder").code()).isEqualTo("ASSISTANCE_NOT_LATE");
    }

    /** G6: it never lapses; it is overdue, is reminded of, and is answered late. */
    @Test
    void an_extension_told_a_working_day_late_is_refused_and_the_reply_is_late() {
        String matter = filed("逾期延期");
        String request = received(matter);
        itIs("2026-08-07");
        assertThat(mayExtend(request)).isTrue();
        assertThat(step(ASKING_HEAD, request, "reminder").code()).isEqualTo("ASSISTANCE_NOT_LATE");

        itIs("2026-08-10");
        assertThat(mayExtend(request)).isFalse();
        assertThat(assistance.on(HEAD, request, "extension", FIVE_DAYS).code())
                .isEqualTo("EXTENSION_AFTER_EXPIRY");

        ok(step(ASKING_HEAD, request, "reminder"));
        assertThat(step(ASKING_HEAD, request, "reminder").code())
                .isEqualTo("ASSISTANCE_REMINDED_TODAY");
        Answer overdue = ok(assistance.request(HEAD, request));
        assertThat(overdue.body().path("overdue").asBoolean()).isTrue();
        assertThat(overdue.body().at("/reminders/0/letterNumber").asText())
                .matches("长雨市监催办〔2026〕\\d+号");
        ok(assistance.answer(OFFICER, request, 1, AssistanceSteps.done("该公司已停产,无库存(演示)")));
        ok(step(HEAD, request, "reply"));

        Answer replied = ok(assistance.request(ASKING, request));
        assertThat(replied.text("state")).isEqualTo("REPLIED");
        assertThat(replied.body().path("overdue").asBoolean()).isFalse();
        assertThat(replied.body().at("/replies/0/on").asText()).isEqualTo("2026-08-10");
        assertThat(replied.body().at("/replies/0/late").asBoolean()).isTrue();
        assertThat(Look.running(replied)).isEqualTo("DL-25g 2026-08-24");
        assertThat(Look.outcome(steps.matter(ASKING_HEAD, matter), HETANG, "DL-05"))
                .containsExactly("MET_LATE");
    }

    private String filed(String occasion) {
        itIs("2026-07-15");
        String matter = ok(steps.register(ASKING, lead(occasion))).text("matterId");
        ok(steps.assign("yuhua-unit-head", matter, ASKING, "yuhua-officer-2"));
        ok(steps.file(ASKING_HEAD, matter));
        return matter;
    }

    /** Issued the day before; officers are named. */
    private String received(String matter) {
        itIs("2026-07-16");
        String request =
                ok(assistance.draft(
                                ASKING,
                                matter,
                                HETANG,
                                "涉案包装箱标注由你区企业印制(演示)",
                                List.of(AssistanceSteps.item("SITE_CHECK", "现场检查该公司(演示)"))))
                        .text("id");
        ok(step(ASKING_HEAD, request, "issue"));
        itIs("2026-07-17");
        ok(step("hetang-liaison", request, "receipt"));
        ok(assistance.assign("hetang-unit-head", request, OFFICER, "hetang-officer-2"));
        assertThat(Look.running(assistance.request(HEAD, request))).isEqualTo("DL-05 2026-08-07");
        return request;
    }

    private boolean mayExtend(String request) {
        return ok(assistance.request(HEAD, request))
                .body()
                .path("actions")
                .valueStream()
                .filter(action -> action.path("name").asText().equals("extend-assistance"))
                .anyMatch(action -> action.path("open").asBoolean());
    }

    private Answer step(String person, String request, String step) {
        return assistance.on(person, request, step, Map.of());
    }

    private static Answer ok(Answer answer) {
        return answer.orThrow("a step of the story");
    }

    private static Map<String, ?> lead(String occasion) {
        return Map.of(
                "title",
                "雨花区某商行涉嫌销售侵权商品 " + occasion + "(演示)",
                "content",
                "巡查发现包装箱标注他人商标(演示)",
                "source",
                "INSPECTION",
                "breach",
                "TM_INFRINGE_3",
                "placeOfAct",
                YUHUA,
                "actFrom",
                "2026-06-26",
                "continuing",
                true,
                "foundOn",
                "2026-07-15",
                "suspects",
                List.of(Map.of("kind", "ENTERPRISE", "name", "雨花某商行 " + occasion + "(演示)")));
    }
}
