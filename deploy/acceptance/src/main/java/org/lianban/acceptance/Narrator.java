package org.lianban.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.PrintStream;
import java.util.HashSet;
import java.util.Set;

/** Prints what happened: who, what, which letter, which clock, what was refused and why. */
final class Narrator {
    private final PrintStream out;
    private final Set<String> told = new HashSet<>();
    private int step;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n── %s%n", title);
    }

    /** Somebody did something, and it was granted. */
    Answer did(String account, String what, Answer answer) {
        answer.orThrow(account + " " + what);
        out.printf("%3d  %-22s %s%n", ++step, account, what);
        return answer;
    }

    /** Somebody tried what the law forbids; anything but this refusal is a failure of the demo. */
    void refused(String account, String what, String code, Answer answer) {
        if (!answer.code().equals(code)) {
            throw new IllegalStateException(
                    what + " should be refused with " + code + ", not " + answer);
        }
        out.printf("%3d  %-22s %s%n", ++step, account, what);
        out.printf(
                "         ✗ %d %s  %s%s%n",
                answer.status(),
                code,
                answer.text("title"),
                answer.text("basis").isEmpty() ? "" : "(" + answer.text("basis") + ")");
    }

    /** Letters and clocks of the matter that were not told yet, or changed since. */
    void news(Answer matter) {
        for (JsonNode letter : matter.body().path("letters")) {
            tell(
                    "✉ %s %s  %s"
                            .formatted(
                                    letter.path("kind").asText(),
                                    letter.path("number").asText("(无文号)"),
                                    letter.path("digest").asText()));
        }
        for (JsonNode clock : matter.body().path("clocks")) {
            String state =
                    clock.path("state").asText().equals("ENDED")
                            ? "ended: " + clock.path("outcome").asText()
                            : "from %s, due %s%s"
                                    .formatted(
                                            clock.path("start").asText(),
                                            clock.path("due").asText(),
                                            clock.path("provisional").asBoolean()
                                                    ? " (provisional)"
                                                    : "");
            tell(
                    "⏱ %s %s  %s"
                            .formatted(
                                    clock.path("rule").asText(),
                                    clock.path("officeName").asText(),
                                    state));
        }
    }

    void line(String text) {
        out.println("         " + text);
    }

    private void tell(String news) {
        if (told.add(news)) {
            line(news);
        }
    }
}
