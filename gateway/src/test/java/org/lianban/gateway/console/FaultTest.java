package org.lianban.gateway.console;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.api.Test;

class FaultTest {
    @Test
    void a_fault_stands_on_one_line_and_keeps_its_words() {
        Fault fault = Fault.of(report("错误 a\r\nb\u202ec\u2028d", "/work")).orElseThrow();

        assertThat(fault.message()).isEqualTo("错误 a  b c d");
    }

    @Test
    void the_page_keeps_its_ids_and_loses_what_was_searched_for() {
        assertThat(Fault.of(report("x", "/matters/7?q=secret#a")).orElseThrow().page())
                .isEqualTo("/matters/7");
        assertThat(Fault.of(report("x", "https://elsewhere/")).orElseThrow().page()).isEmpty();
    }

    @Test
    void lengths_are_bounded() {
        ObjectNode report = report("m".repeat(9_000), "/" + "p".repeat(9_000));
        report.put("stack", "s".repeat(9_000)).put("build", "b".repeat(9_000));

        Fault fault = Fault.of(report).orElseThrow();

        assertThat(fault.message()).hasSize(500);
        assertThat(fault.page()).hasSize(500);
        assertThat(fault.stack()).hasSize(4_000);
        assertThat(fault.build()).hasSize(64);
    }

    @Test
    void a_report_without_a_message_is_none() {
        assertThat(Fault.of(report(" ", "/work"))).isEmpty();
        assertThat(Fault.of(JsonNodeFactory.instance.arrayNode())).isEmpty();
    }

    private static ObjectNode report(String message, String page) {
        return JsonNodeFactory.instance.objectNode().put("message", message).put("page", page);
    }
}
