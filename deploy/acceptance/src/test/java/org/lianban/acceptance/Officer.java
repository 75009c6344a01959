package org.lianban.acceptance;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Visitor;

/** An officer at the console of the acceptance build: what he does, in the words on the page. */
final class Officer implements AutoCloseable {
    private static final Pattern MATTER = Pattern.compile(".*/matters/[-0-9a-f]{36}.*");
    private static final Pattern TRANSFER = Pattern.compile(".*/transfers/[-0-9a-f]{36}.*");
    private static final String MARK = "window.lianbanStory";

    private final Visitor visitor;

    private Officer(Visitor visitor) {
        this.visitor = visitor;
    }

    static Officer at(String account, String place) {
        return at(account, place, Screen.desk("zh-CN"));
    }

    static Officer at(String account, String place, Screen screen) {
        return new Officer(Browsers.at(account, place, screen));
    }

    Visitor visitor() {
        return visitor;
    }

    Page page() {
        return visitor.page();
    }

    /** Fills in what a lead cannot do without; answers nothing is sent yet. */
    void takesDown(String title, String county) {
        visitor.field("案由").fill(title);
        visitor.field("线索内容").fill("巡查发现包装与正品不符,进货单据不全(演示)");
        visitor.choose("线索来源", "日常监督检查");
        visitor.choose("涉嫌违法行为", "销售侵权商品");
        visitor.choose("违法行为发生地", county);
    }

    /** Answers with the matter's id. */
    String registers() {
        visitor.button("登记").click();
        visitor.arrivesAt(MATTER);
        return page().url().replaceAll(".*/matters/([-0-9a-f]{36}).*", "$1");
    }

    /** Drafts to the office that the rule names first, on the first basis it gives. */
    void drafts(String receiver, String reason) {
        writesDraft(receiver, reason);
        savesDraft();
    }

    /** What was written stands on a page of its own. */
    void savesDraft() {
        visitor.button("保存草稿").click();
        visitor.arrivesAt(TRANSFER);
        // Until the new page is there the old one's buttons stand.
        visitor.settle();
    }

    /** The same, not saved yet. */
    void writesDraft(String receiver, String reason) {
        takes("起草移送函");
        Locator drawer = visitor.dialog();
        drawer.getByRole(AriaRole.RADIO, containing(receiver)).first().check();
        drawer.getByRole(AriaRole.RADIOGROUP).last().getByRole(AriaRole.RADIO).first().check();
        visitor.field("移送理由").fill(reason);
    }

    /** Opens one of the steps that the page offers, as its button or under "more". */
    void takes(String step) {
        visitor.takes(step, "更多");
    }

    /**
     * The dialog's own button bears the name of the step; of two that close it, the cross in the
     * corner comes first.
     */
    void confirms(String step) {
        Locator answer =
                visitor.dialog()
                        .getByRole(
                                AriaRole.BUTTON,
                                new Locator.GetByRoleOptions().setName(step).setExact(true))
                        .last();
        answer.click();
        // A dialog that is just told news may take a click for none: a person tries again.
        if (!visitor.leavesSoon(visitor.dialog()) && answer.isVisible()) {
            answer.click();
        }
        visitor.misses(visitor.dialog());
    }

    void does(String step) {
        takes(step);
        confirms(step);
    }

    /** Opens a row of the list that he looks at. */
    void opens(String title) {
        visitor.link(title).first().click();
        visitor.sees(page().getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)));
    }

    /** From now on a reload would be noticed. */
    void staysOnThisPage() {
        page().evaluate("() => { " + MARK + " = true }");
    }

    boolean hasStayed() {
        return Boolean.TRUE.equals(page().evaluate("() => " + MARK + " === true"));
    }

    /** The sentences of the matter's timeline, newest first. */
    List<String> timeline(String matter) {
        visitor.go("/matters/" + matter + "?tab=timeline");
        Locator sentences =
                page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("时间线，最近的在前"))
                        .getByRole(AriaRole.LISTITEM)
                        .getByRole(AriaRole.PARAGRAPH);
        visitor.sees(sentences);
        visitor.settle();
        // What is new to this reader is marked so.
        return sentences.allInnerTexts().stream()
                .map(text -> text.replaceAll("^新\\s*", ""))
                .toList();
    }

    @Override
    public void close() {
        visitor.close();
    }

    private static Locator.GetByRoleOptions containing(String text) {
        return new Locator.GetByRoleOptions().setName(text);
    }
}
