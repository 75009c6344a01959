package org.lianban.casework.delivery;

import static org.lianban.casework.party.PlainTexts.line;
import static org.lianban.casework.party.PlainTexts.optionalText;
import static org.lianban.kernel.counter.Fields.list;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.delivery.domain.Detail;
import org.lianban.casework.delivery.domain.Printing;
import org.lianban.casework.delivery.domain.ServiceWay;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.CounterRefusal;
import org.lianban.kernel.counter.RefusedException;

/** Bodies of the commands as they come in. */
final class DeliveryRequest {
    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_LINE = 200;
    private static final int LONGEST_TEXT = 1000;
    private static final int MOST_SERVERS = 10;

    private DeliveryRequest() {}

    /** A service as said; who serves is looked up by the desk. */
    record Said(
            ServiceWay way,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate publishedOn,
            String recipient,
            Map<Detail, String> details,
            List<PersonId> servers) {
        Said {
            details = Map.copyOf(details);
            servers = List.copyOf(servers);
        }
    }

    /**
     * @param way which of the other fields it wants and takes stands in the view under {@code ways}
     * @param servedOn the day that counts; of a publication it is counted and may be left out
     * @param publishedOn day of the publication
     * @param place of electronic service the number or address it was sent to
     * @param servers ids of our people who served it
     */
    @Schema(
            name = "ServiceBody",
            examples =
                    """
                    {"way": "POST", "servedOn": "2026-07-08", "recipient": "岳麓某商行（演示）",
                     "place": "岳麓区某路1号（演示）", "tracking": "EMS-1（演示）",
                     "servers": ["01936000-0000-7000-8000-000000000001"]}\
                    """)
    record ServiceBody(
            ServiceWay way,
            @Nullable LocalDate servedOn,
            @Nullable LocalDate publishedOn,
            String recipient,
            @Nullable List<UUID> servers,
            @Nullable String place,
            @Nullable String receivedBy,
            @Nullable String relation,
            @Nullable String witness,
            @Nullable String refusalReason,
            @Nullable String tracking,
            @Nullable String confirmation,
            @Nullable String entrustedTo,
            @Nullable String publishedIn,
            @Nullable String circumstances,
            @Nullable String recording) {
        Said checked() {
            return new Said(
                    way,
                    servedOn,
                    publishedOn,
                    line("/recipient", recipient, LONGEST_NAME),
                    details(),
                    list("/servers", servers, MOST_SERVERS).stream().map(PersonId::new).toList());
        }

        private Map<Detail, String> details() {
            Map<Detail, String> details = new EnumMap<>(Detail.class);
            for (Detail detail : Detail.values()) {
                @Nullable String text = detail(detail);
                if (text != null) {
                    details.put(detail, text);
                }
            }
            return details;
        }

        private @Nullable String detail(Detail detail) {
            return switch (detail) {
                case PLACE -> said(detail, place, LONGEST_LINE);
                case RECEIVED_BY -> said(detail, receivedBy, LONGEST_NAME);
                case RELATION -> said(detail, relation, LONGEST_NAME);
                case WITNESS -> said(detail, witness, LONGEST_LINE);
                case REFUSAL_REASON -> said(detail, refusalReason, LONGEST_TEXT);
                case TRACKING -> said(detail, tracking, LONGEST_LINE);
                case CONFIRMATION -> said(detail, confirmation, LONGEST_LINE);
                case ENTRUSTED_TO -> said(detail, entrustedTo, LONGEST_LINE);
                case PUBLISHED_IN -> said(detail, publishedIn, LONGEST_LINE);
                case CIRCUMSTANCES -> said(detail, circumstances, LONGEST_TEXT);
                case RECORDING -> said(detail, recording, LONGEST_LINE);
            };
        }

        private static @Nullable String said(Detail detail, @Nullable String text, int longest) {
            return optionalText("/" + detail.key(), text, longest);
        }
    }

    /** Copies printed. */
    record Printed(int copies, @Nullable String purpose) {}

    @Schema(
            name = "PrintBody",
            examples =
                    """
                    {"copies": 3, "purpose": "送达当事人并归档"}\
                    """)
    record PrintBody(Integer copies, @Nullable String purpose) {
        Printed checked() {
            if (copies < 1 || copies > Printing.MOST_COPIES) {
                throw new RefusedException(CounterRefusal.MALFORMED, Map.of("pointer", "/copies"));
            }
            return new Printed(copies, optionalText("/purpose", purpose, LONGEST_LINE));
        }
    }
}
