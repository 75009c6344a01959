package org.lianban.kernel.counter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;

class UploadTicketsTest {
    private static final Instant UNTIL = Instant.parse("2026-04-13T01:10:00.123Z");
    private static final UploadTicket TICKET =
            new UploadTicket(
                    new MatterId(UUID.fromString("01936000-0000-7000-8000-000000000001")),
                    OfficeId.of("430100"),
                    new PersonId(UUID.fromString("01936000-0000-7000-8000-000000000002")),
                    3,
                    UNTIL);

    private final UploadTickets tickets = tickets(key(32, 1));

    @Test
    void a_ticket_is_read_as_it_was_signed_by_any_service_with_the_key() {
        // When
        String text = tickets.sign(TICKET);

        // Then
        assertThat(text).matches("v2\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]{43}");
        assertThat(tickets(key(32, 1)).verify(text, UNTIL.minusMillis(1)))
                .isEqualTo(Ruling.made(TICKET, List.of(), List.of()));
    }

    @Test
    void a_ticket_of_an_office_that_assists_names_the_request() {
        // Given
        UploadTicket assisting =
                new UploadTicket(
                        TICKET.matterId(),
                        TICKET.officeId(),
                        TICKET.personId(),
                        TICKET.epoch(),
                        new AssistanceId(UUID.fromString("01936000-0000-7000-8000-000000000003")),
                        UNTIL);

        // When // Then
        assertThat(tickets.verify(tickets.sign(assisting), UNTIL.minusMillis(1)))
                .isEqualTo(Ruling.made(assisting, List.of(), List.of()));
    }

    @Test
    void a_ticket_ends_at_its_instant() {
        // Given
        String text = tickets.sign(TICKET);

        // When // Then
        assertThat(tickets.verify(text, UNTIL))
                .isEqualTo(Ruling.refused(CounterRefusal.UPLOAD_TICKET_EXPIRED));
        assertThat(tickets.verify(text, UNTIL.plusSeconds(60)))
                .isEqualTo(Ruling.refused(CounterRefusal.UPLOAD_TICKET_EXPIRED));
    }

    @Test
    void a_ticket_altered_anywhere_is_none() {
        // Given
        String text = tickets.sign(TICKET);

        // When // Then
        for (int place = 0; place < text.length(); place++) {
            for (char other : "AQgw19-_.\u0000\u00e9".toCharArray()) {
                if (text.charAt(place) != other) {
                    StringBuilder altered = new StringBuilder(text);
                    altered.setCharAt(place, other);
                    isNone(altered.toString());
                }
            }
            isNone(new StringBuilder(text).deleteCharAt(place).toString());
            isNone(new StringBuilder(text).insert(place, 'A').toString());
            isNone(text.substring(0, place));
        }
        isNone(text + "=");
        isNone(text + "A");
        isNone(text + "." + text);
    }

    @Test
    void a_ticket_under_another_key_is_none() {
        // Given
        String foreign = tickets(key(32, 2)).sign(TICKET);

        // When // Then
        isNone(foreign);
    }

    @Test
    void without_a_fit_key_nothing_starts_and_the_key_is_not_told() {
        for (String unfit : List.of(key(31, 7), "no Base64!")) {
            assertThatThrownBy(() -> tickets(unfit))
                    .as(unfit)
                    .isInstanceOf(IllegalStateException.class)
                    .hasNoCause()
                    .message()
                    .startsWith("lianban.ticket.key ")
                    .doesNotContain(unfit);
        }
        assertThatThrownBy(() -> tickets("")).hasMessage("lianban.ticket.key is missing");
    }

    @Test
    void a_service_that_neither_gives_nor_takes_tickets_needs_no_key() {
        // Given
        UploadTickets none = tickets(Map.of());

        // When // Then
        assertThatThrownBy(() -> none.sign(TICKET)).isInstanceOf(IllegalStateException.class);
    }

    private void isNone(String text) {
        assertThat(tickets.verify(text, UNTIL.minusSeconds(60)))
                .as(text)
                .isEqualTo(Ruling.refused(CounterRefusal.NOT_FOUND));
    }

    private static UploadTickets tickets(String key) {
        return tickets(Map.of("lianban.ticket.required", "true", "lianban.ticket.key", key));
    }

    private static UploadTickets tickets(Map<String, String> settings) {
        return new UploadTickets(TicketConfigTest.of(settings));
    }

    private static String key(int bytes, int seed) {
        byte[] key = new byte[bytes];
        Arrays.fill(key, (byte) seed);
        return Base64.getEncoder().encodeToString(key);
    }
}
