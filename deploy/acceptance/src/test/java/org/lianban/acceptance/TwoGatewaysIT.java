package org.lianban.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.lianban.acceptance.SharedSystem.itIs;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.lianban.acceptance.browser.Screen;
import org.lianban.acceptance.browser.Visitor;
import org.lianban.local.Service;
import org.lianban.local.ServiceReplica;

/** Two gateways before one system, as a load balancer would have it, and one of them fails. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Tag("long")
class TwoGatewaysIT {
    private static final String LOST = "实时连接已中断，正在重新连接。页面内容可能不是最新。";

    private final Transfers transfers = Transfers.of(new Steps(SharedSystem.door()));
    private final ServiceReplica replica = SharedSystem.system().replica(Service.GATEWAY);

    @BeforeEach
    void a_second_gateway() {
        itIs("2026-07-06");
        replica.start();
    }

    @AfterEach
    void is_gone() {
        replica.close();
    }

    @Test
    void a_session_holds_on_both_and_what_happens_shows_on_both() {
        try (Visitor atFirst = Browsers.at("yuhu-liaison", "/transfers", Screen.desk("zh-CN"));
                Visitor atSecond = Browsers.at("yuhu-head", "/help", Screen.desk("zh-CN"))) {
            atSecond.go(replica.address() + "/transfers");
            atSecond.sees(atSecond.heading("移送"));
            String title = "两个网关之间(演示)";
            transfers.issued(title, "实际经营地在雨湖区(演示)");
            atFirst.seesText(title);
            atSecond.seesText(title);
            assertThat(atSecond.page().url()).startsWith(replica.address().toString());
            assertThat(atFirst.faults()).isEmpty();
            assertThat(atSecond.faults()).isEmpty();
        }
    }

    @Test
    void what_happened_while_the_live_line_was_cut_is_on_screen_when_it_is_back() {
        try (Visitor liaison = Browsers.at("yuhu-liaison", "/help", Screen.desk("zh-CN"))) {
            liaison.go(replica.address() + "/transfers");
            liaison.sees(liaison.heading("移送"));
            liaison.settle();
            replica.kill();
            liaison.seesText(LOST);
            String title = "断线之时(演示)";
            transfers.issued(title, "实际经营地在雨湖区(演示)");
            liaison.misses(liaison.text(title));
            replica.start();
            liaison.seesText(title);
            liaison.misses(liaison.text(LOST));
        }
    }
}
