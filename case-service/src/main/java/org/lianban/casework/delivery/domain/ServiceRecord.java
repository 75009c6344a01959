package org.lianban.casework.delivery.domain;

import static org.lianban.casework.letter.domain.LetterContent.printed;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.letter.domain.IssueLetter;
import org.lianban.casework.letter.domain.LetterField;
import org.lianban.casework.letter.domain.LetterKind;
import org.lianban.casework.office.domain.Person;
import org.lianban.kernel.counter.Order;

/** The record of a service (送达回证, form 50): all that was said of it. */
final class ServiceRecord {
    private ServiceRecord() {}

    static Order order(Delivery delivery, Serve command, Situation situation) {
        return IssueLetter.toNoOffice(
                delivery.serviceRecord(),
                situation.letter().matter(),
                delivery.letter(),
                LetterKind.SERVICE_RECORD,
                situation.letter().office(),
                fields(delivery, command, situation),
                List.of());
    }

    private static Map<String, String> fields(
            Delivery delivery, Serve command, Situation situation) {
        Map<LetterField, @Nullable String> said = new HashMap<>();
        said.put(LetterField.CASE_TITLE, situation.letter().caseTitle());
        said.put(LetterField.RECIPIENT, delivery.recipient());
        said.put(LetterField.WAY, delivery.way().title());
        said.put(LetterField.SERVED_ON, delivery.servedOn().toString());
        said.put(LetterField.PLACE, delivery.details().get(Detail.PLACE));
        said.put(LetterField.RECEIVED_BY, delivery.details().get(Detail.RECEIVED_BY));
        said.put(LetterField.RELATION, delivery.details().get(Detail.RELATION));
        said.put(LetterField.WITNESS, delivery.details().get(Detail.WITNESS));
        // No way of service takes both of these.
        said.put(LetterField.REASON, one(delivery, Detail.REFUSAL_REASON, Detail.CIRCUMSTANCES));
        said.put(LetterField.TRACKING, one(delivery, Detail.TRACKING, Detail.PUBLISHED_IN));
        said.put(LetterField.OFFICERS, servers(command, delivery.servedOn()));
        said.put(LetterField.NOTE, note(delivery));
        Map<String, String> fields = new HashMap<>();
        said.forEach(
                (field, text) -> {
                    if (text != null && !text.isEmpty()) {
                        fields.put(field.key(), text);
                    }
                });
        return fields;
    }

    private static @Nullable String one(Delivery delivery, Detail first, Detail second) {
        @Nullable String said = delivery.details().get(first);
        return said == null ? delivery.details().get(second) : said;
    }

    private static String servers(Serve command, LocalDate on) {
        return command.servers().stream()
                .map(server -> signature(server, on))
                .collect(Collectors.joining("\n"));
    }

    // Whoever sends something by post need not be certified.
    private static String signature(Person server, LocalDate on) {
        return server.isCertifiedOn(on) ? server.withCertificateOn(on) : server.label();
    }

    // The form has no line of its own for these.
    private static String note(Delivery delivery) {
        @Nullable LocalDate published = delivery.publishedOn();
        return Stream.of(
                        noted("送达地址确认书：", delivery.details().get(Detail.CONFIRMATION)),
                        noted("受委托送达机关：", delivery.details().get(Detail.ENTRUSTED_TO)),
                        noted("公告发布日期：", published == null ? null : printed(published)),
                        noted("送达过程记录：", delivery.details().get(Detail.RECORDING)))
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static @Nullable String noted(String what, @Nullable String said) {
        return said == null ? null : what + said;
    }
}
