package org.lianban.casework.docket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.casework.As;
import org.lianban.casework.RealParts;
import org.lianban.casework.access.domain.GrantOrder;
import org.lianban.casework.deadline.domain.Beginning;
import org.lianban.casework.deadline.domain.ClockOrder;
import org.lianban.casework.deadline.domain.Subject;
import org.lianban.casework.matter.Matters;
import org.lianban.casework.matter.domain.MatterOrder;
import org.lianban.kernel.contract.Actor;
import org.lianban.kernel.contract.ClockId;
import org.lianban.kernel.contract.HandlingId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Order;
import org.lianban.kernel.counter.Ruling;

/** Limits that no room starts yet stand in lists of work as the register has them. */
@QuarkusTest
@QuarkusTestResource(RealParts.class)
class WorkTurnsIT {
    private static final OfficeId YUHUA = OfficeId.of("430111");
    private static final LocalDate TODAY = LocalDate.now(Occasion.ZONE);

    @Inject Matters matters;

    @Test
    void what_a_party_must_do_is_nobody_s_work_before_its_last_day_has_passed() {
        // DL-19: the party pays within fifteen days; then the officer demands it.
        assertThat(commands("yuhua-officer-1", matter("DL-19", TODAY))).isEmpty();
        assertThat(commands("yuhua-officer-1", matter("DL-19", TODAY.minusDays(60))))
                .containsExactly("demand-payment");
        assertThat(commands("yuhua-head", matter("DL-19", TODAY.minusDays(60)))).isEmpty();
    }

    @Test
    void who_must_act_first_the_register_says() {
        assertThat(commands("yuhua-head", matter("DL-03", TODAY)))
                .containsExactly("request-designation");
        assertThat(commands("yuhua-officer-1", matter("DL-03", TODAY))).isEmpty();
    }

    @Test
    void a_limit_of_hours_is_listed_with_its_minutes() {
        Instant taken = Instant.now().minus(Duration.ofHours(1));
        MatterId matter = opened(clock("DL-12", new Beginning.At(taken)));
        As.account("yuhua-head")
                .get("/api/v1/work")
                .then()
                .body(row(matter) + ".command", equalTo("approve-measure"))
                .body(
                        row(matter) + ".chip.minutesLeft",
                        allOf(greaterThan(22 * 60), lessThanOrEqualTo(23 * 60)));
    }

    @Test
    void two_clocks_of_one_rule_are_two_pieces_of_work_until_one_has_ended() {
        MatterId matter = matter("DL-13", TODAY);
        Subject other = new Subject(Subject.Kind.LEAD, UUID.randomUUID());
        carryOut(
                matter,
                new ClockOrder.StartClock(
                        new ClockId(UUID.randomUUID()),
                        matter,
                        YUHUA,
                        "DL-13",
                        other,
                        new Beginning.On(TODAY),
                        null));
        assertThat(commands("yuhua-officer-1", matter))
                .containsExactly("serve-decision", "serve-decision");
        carryOut(
                matter,
                new ClockOrder.EndClock(
                        matter, YUHUA, "DL-13", other, ClockOrder.Outcome.FELL_AWAY));
        assertThat(commands("yuhua-officer-1", matter)).containsExactly("serve-decision");
    }

    private MatterId matter(String rule, LocalDate start) {
        return opened(clock(rule, new Beginning.On(start)));
    }

    private interface Clocked {
        ClockOrder in(MatterId matter);
    }

    private static Clocked clock(String rule, Beginning beginning) {
        return matter ->
                new ClockOrder.StartClock(
                        new ClockId(UUID.randomUUID()),
                        matter,
                        YUHUA,
                        rule,
                        Subject.lead(matter),
                        beginning,
                        null);
    }

    private MatterId opened(Clocked clock) {
        MatterId matter = new MatterId(UUID.randomUUID());
        carryOut(
                matter,
                new MatterOrder.OpenMatter(matter, new HandlingId(UUID.randomUUID()), YUHUA, "演示"),
                new GrantOrder.GrantOffice(matter, YUHUA, GrantOrder.Reason.HANDLES),
                clock.in(matter));
        return matter;
    }

    private void carryOut(MatterId matter, Order... orders) {
        Ruling.Made<MatterId> made = new Ruling.Made<>(matter, List.of(), List.of(orders));
        Occasion occasion = new Occasion(Actor.system("test"), Instant.now());
        QuarkusTransaction.requiringNew().run(() -> matters.settle(matter, made, occasion));
    }

    private static List<String> commands(String account, MatterId matter) {
        List<String> commands = new ArrayList<>();
        String cursor = "";
        do {
            var page = As.account(account).get("/api/v1/work?cursor=" + cursor);
            commands.addAll(
                    page.<List<String>>path(
                            "items.findAll { it.matterId == '" + matter + "' }.command"));
            cursor = page.path("next");
        } while (cursor != null);
        return commands;
    }

    private static String row(MatterId matter) {
        return "items.find { it.matterId == '" + matter + "' }";
    }
}
