package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.lianban.local.Service;

/** Somebody else was faster: what changed is shown, and the person chooses. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class StaleSaveIT {
    private static final String UNIT_HEAD = "yuelu-unit-head";

    private final Steps steps = new Steps(SharedSystem.door());

    @BeforeEach
    void a_monday() {
        itIs("2026-07-06");
    }

    @Test
    void what_another_has_done_meanwhile_is_shown_and_may_be_kept() {
        String matter = registered("他人先行指派 放弃(演示)");
        try (Officer head = opened(matter)) {
            steps.assign(UNIT_HEAD, matter, "yuelu-officer-1", "yuelu-officer-2")
                    .orThrow("assignment");
            seesTheDifference(head);
            head.visitor().button("放弃我的修改").click();
            head.visitor().misses(head.visitor().dialog());
            assertThat(assignments(matter)).isEqualTo(1);
        }
    }

    @Test
    void what_oneself_has_filled_in_may_be_sent_all_the_same() {
        String matter = registered("他人先行指派 仍要提交(演示)");
        try (Officer head = opened(matter)) {
            steps.assign(UNIT_HEAD, matter, "yuelu-officer-1", "yuelu-officer-2")
                    .orThrow("assignment");
            seesTheDifference(head);
            head.visitor().button("已核对，继续办理").click();
            head.visitor().button("指派").click();
            // The same two officers again: the law has nothing against it, and it is a fact.
            head.visitor().misses(head.visitor().dialog());
            assertThat(assignments(matter)).isEqualTo(2);
        }
    }

    @Test
    void a_refusal_that_came_before_the_news_goes_when_the_change_is_read() {
        String matter = registered("他人先行指派 实时连接中断(演示)");
        try (Officer head = Officer.at(UNIT_HEAD, "/help")) {
            // Nobody tells this window: the refused command is the first that it hears of it.
            head.visitor().context().route("**/live", Route::abort);
            head.visitor().go("/matters/" + matter);
            choosesTwo(head);
            steps.assign(UNIT_HEAD, matter, "yuelu-officer-1", "yuelu-officer-2")
                    .orThrow("assignment");
            head.visitor().button("指派").click();
            seesTheDifference(head);
            head.visitor().button("已核对，继续办理").click();
            head.visitor().sees(head.visitor().button("指派"));
            head.visitor().misses(head.visitor().dialog().getByRole(AriaRole.ALERT));
            head.visitor().button("指派").click();
            head.visitor().misses(head.visitor().dialog());
            assertThat(assignments(matter)).isEqualTo(2);
        }
    }

    private String registered(String title) {
        return steps.register("yuelu-officer-1", Registrations.lead(title))
                .orThrow("registration")
                .text("matterId");
    }

    private static Officer opened(String matter) {
        Officer head = Officer.at(UNIT_HEAD, "/matters/" + matter);
        choosesTwo(head);
        return head;
    }

    private static void choosesTwo(Officer head) {
        head.takes("指派办案人员");
        Locator officers = head.visitor().dialog().getByRole(AriaRole.CHECKBOX);
        head.visitor().sees(officers);
        officers.nth(0).check();
        officers.nth(1).check();
    }

    private static void seesTheDifference(Officer head) {
        Locator dialog = head.visitor().dialog();
        head.visitor().sees(dialog.getByText("内容已被他人更新"));
        head.visitor()
                .sees(
                        dialog.getByRole(AriaRole.LISTITEM)
                                .filter(
                                        new Locator.FilterOptions()
                                                .setHasText("7月6日 ")
                                                .setHasText("岳麓区局办案机构负责人")));
        // Nothing can be overwritten without going back to the form.
        head.visitor().misses(dialog.getByText("取消"));
        head.visitor()
                .sees(
                        dialog.getByRole(AriaRole.ROW)
                                .filter(new Locator.FilterOptions().setHasText("办案人员"))
                                .filter(new Locator.FilterOptions().setHasText("岳麓区局办案人员甲")));
    }

    private static int assignments(String matter) {
        return Records.of(Service.CASE_SERVICE)
                .rows(
                        "select type from journal where subject = ? and type like '%.OfficersAssigned'",
                        matter)
                .size();
    }
}
