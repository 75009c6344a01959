package org.lianban.casework.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.lianban.casework.comment.TalkHttp.comments;
import static org.lianban.casework.comment.TalkHttp.look;
import static org.lianban.casework.comment.TalkHttp.ok;
import static org.lianban.casework.comment.TalkHttp.person;
import static org.lianban.casework.comment.TalkHttp.recalled;
import static org.lianban.casework.comment.TalkHttp.registered;
import static org.lianban.casework.comment.TalkHttp.say;
import static org.lianban.casework.comment.TalkHttp.watchedByTianyuan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;

/** Who reads what was said, and that nobody can count what he may not read. */
@QuarkusTest
@WithTestResource(RealParts.class)
class CommentIT {
    @Test
    void own_comments_stay_in_the_office_and_move_nothing_that_another_one_reads() {
        String matter = registered("演示:交流一");
        watchedByTianyuan(matter);
        look("tianyuan-head", matter);
        String before = asTianyuanReads(matter);

        ok(say("yuelu-officer-1", matter, "OWN_OFFICE", "先核实地址(演示)", List.of()));
        ok(say("yuelu-officer-1", matter, "OWN_OFFICE", "再核实一次(演示)", List.of()));

        assertThat(asTianyuanReads(matter)).isEqualTo(before).doesNotContain("核实");
        comments("yuelu-officer-2", matter)
                .then()
                .body("items.text", contains("再核实一次(演示)", "先核实地址(演示)"))
                .body("items.changeable", contains(false, false));

        ok(say("yuelu-officer-1", matter, "ALL_OFFICES", "请贵局关注(演示)", List.of()));
        comments("tianyuan-head", matter)
                .then()
                .body("items.text", contains("请贵局关注(演示)"))
                .body("items.officeName", contains("长沙市岳麓区市场监督管理局"));
        assertThat(TalkHttp.changes("tianyuan-head", matter).<Integer>path("comments"))
                .isEqualTo(1);
    }

    @Test
    void after_a_recall_nothing_that_was_said_is_read_by_the_other_office() {
        String matter = registered("演示:交流二");
        String share = watchedByTianyuan(matter);
        Response said = say("tianyuan-officer-1", matter, "OWN_OFFICE", "本局备注(演示)", List.of());
        ok(said);
        recalled(share);

        for (String part : List.of("comments", "proposals", "changes")) {
            String path = "/api/v1/matters/%s/" + part;
            Response hidden = As.account("tianyuan-officer-1").get(path.formatted(matter));
            Response unknown =
                    As.account("tianyuan-officer-1").get(path.formatted(UUID.randomUUID()));
            assertThat(hidden.statusCode()).as(part).isEqualTo(404);
            assertThat(hidden.<String>path("detail")).isEqualTo(unknown.path("detail"));
        }
        say("tianyuan-officer-1", matter, "OWN_OFFICE", "演示", List.of()).then().statusCode(404);
        comments("yuelu-head", matter).then().body("items", empty());
    }

    @Test
    void a_correction_replaces_and_what_was_taken_back_is_read_by_its_writer_alone() {
        String matter = registered("演示:交流三");
        String first =
                ok(say("yuelu-officer-1", matter, "OWN_OFFICE", "周四去(演示)", List.of())).path("id");
        step("yuelu-officer-2", matter, first, "correction", Map.of("text", "周五去(演示)"))
                .then()
                .statusCode(403)
                .body("code", equalTo("COMMENT_OF_OTHER"));
        String second =
                ok(step("yuelu-officer-1", matter, first, "correction", Map.of("text", "周五去(演示)")))
                        .path("id");
        step("yuelu-officer-1", matter, first, "withdrawal", Map.of("reason", "有误"))
                .then()
                .statusCode(409)
                .body("code", equalTo("COMMENT_OVER"));
        comments("yuelu-officer-2", matter)
                .then()
                .body("items.state", contains("STANDS", "REPLACED"))
                .body("items[0].replaces", equalTo(first));

        ok(step("yuelu-officer-1", matter, second, "withdrawal", Map.of("reason", "有误")));

        comments("yuelu-officer-2", matter)
                .then()
                .body("items[0].state", equalTo("WITHDRAWN"))
                .body("items[0].text", nullValue())
                .body("items[0].withdrawal", equalTo("有误"));
        comments("yuelu-officer-1", matter).then().body("items[0].text", equalTo("周五去(演示)"));
    }

    @Test
    void a_mention_waits_until_the_person_has_looked_and_names_only_who_can_read_it() {
        String matter = registered("演示:交流四");
        String colleague = person("yuelu-officer-2");
        String stranger = person("tianyuan-officer-1");
        say("yuelu-officer-1", matter, "ALL_OFFICES", "演示", List.of(stranger))
                .then()
                .statusCode(422)
                .body("code", equalTo("MENTIONED_CANNOT_READ"));
        watchedByTianyuan(matter);
        say("yuelu-officer-1", matter, "OWN_OFFICE", "演示", List.of(stranger))
                .then()
                .statusCode(422);
        ok(say("yuelu-officer-1", matter, "ALL_OFFICES", "请看(演示)", List.of(stranger, colleague)));

        int waiting = As.account("yuelu-officer-2").get("/api/v1/work").path("mentions");
        assertThat(waiting).isPositive();
        for (String account : List.of("yuelu-officer-2", "tianyuan-officer-1")) {
            As.account(account)
                    .get("/api/v1/work/talk")
                    .then()
                    .body("mentions.matterId", hasItem(matter));
            look(account, matter);
            As.account(account)
                    .get("/api/v1/work/talk")
                    .then()
                    .body("mentions.matterId", not(hasItem(matter)));
        }
        assertThat(As.account("yuelu-officer-2").get("/api/v1/work").<Integer>path("mentions"))
                .isEqualTo(waiting - 1);
    }

    @Test
    void older_ones_come_page_by_page_and_a_place_that_is_not_read_is_none() {
        String matter = registered("演示:交流五");
        watchedByTianyuan(matter);
        String own =
                ok(say("yuelu-officer-1", matter, "OWN_OFFICE", "本局(演示)", List.of())).path("id");
        for (int i = 1; i <= 21; i++) {
            ok(say("yuelu-officer-1", matter, "ALL_OFFICES", "第" + i + "条(演示)", List.of()));
        }
        Response page = comments("tianyuan-head", matter);
        assertThat(page.<List<String>>path("items.text")).hasSize(20).startsWith("第21条(演示)");
        String next = page.path("next");

        older("tianyuan-head", matter, next)
                .then()
                .body("items.text", contains("第1条(演示)"))
                .body("next", nullValue());
        older("yuelu-head", matter, next).then().body("items.text", contains("第1条(演示)", "本局(演示)"));
        assertThat(older("tianyuan-head", matter, own).asString().replace(own, ""))
                .isEqualTo(older("tianyuan-head", matter, UUID.randomUUID().toString()).asString());
    }

    // All that an office which watches the matter can read of it, count or compare.
    private static String asTianyuanReads(String matter) {
        StringBuilder all = new StringBuilder();
        for (String path :
                List.of(
                        "/api/v1/matters/" + matter,
                        "/api/v1/matters/" + matter + "/timeline",
                        "/api/v1/matters/" + matter + "/comments",
                        "/api/v1/matters/" + matter + "/proposals",
                        "/api/v1/leads/" + matter,
                        "/api/v1/shares?matter=" + matter)) {
            Response read = As.account("tianyuan-head").get(path);
            all.append(read.statusCode()).append(read.header("ETag")).append(read.asString());
        }
        Response changes = TalkHttp.changes("tianyuan-head", matter);
        all.append(changes.<Integer>path("comments"))
                .append(changes.<Integer>path("sequence"))
                .append(changes.<List<?>>path("items"));
        all.append(
                As.account("tianyuan-head")
                        .get("/api/v1/matters?limit=100")
                        .<List<?>>path("items"));
        return all.toString();
    }

    private static Response older(String account, String matter, String before) {
        return As.account(account).get("/api/v1/matters/" + matter + "/comments?before=" + before);
    }

    private static Response step(
            String account, String matter, String comment, String step, Map<String, ?> body) {
        return As.account(account)
                .body(body)
                .post("/api/v1/matters/" + matter + "/comments/" + comment + "/" + step);
    }
}
