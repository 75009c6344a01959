package org.lianban.casework.assistance;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.lianban.casework.assistance.domain.AssistanceItem;
import org.lianban.casework.assistance.domain.AssistanceRequest;
import org.lianban.casework.assistance.domain.AssistanceRequest.Cancelled;
import org.lianban.casework.assistance.domain.AssistanceRequest.Closed;
import org.lianban.casework.assistance.domain.AssistanceRequest.Draft;
import org.lianban.casework.assistance.domain.AssistanceTerms;
import org.lianban.casework.assistance.domain.Dossier;
import org.lianban.casework.assistance.domain.ItemAnswer;
import org.lianban.casework.assistance.domain.Rating;
import org.lianban.casework.assistance.domain.Reminder;
import org.lianban.casework.assistance.domain.Reply;
import org.lianban.casework.assistance.domain.Round;
import org.lianban.casework.assistance.domain.SpinOff;
import org.lianban.casework.office.Offices;
import org.lianban.kernel.contract.AssistanceId;
import org.lianban.kernel.contract.EvidenceId;
import org.lianban.kernel.contract.LetterId;
import org.lianban.kernel.contract.MatterId;
import org.lianban.kernel.contract.OfficeId;
import org.lianban.kernel.contract.PersonId;
import org.lianban.kernel.counter.Occasion;
import org.lianban.kernel.counter.Statements;

/** The only class that writes the tables of assistance. */
@ApplicationScoped
class AssistanceStore {
    private static final String ADD =
            """
            insert into assistance (id, number, matter_id, from_office, to_office, title,
                drafted_by, drafted_on, drafted_at, updated_at, state, version)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'DRAFT', 1)""";
    private static final String SAVE =
            """
            update assistance set from_office = ?, to_office = ?, state = ?, officers = ?, spin_off_matter = ?,
                spin_off_on = ?, timeliness = ?, completeness = ?, rating_words = ?, rated_by = ?,
                rated_on = ?, cancel_reason = ?, cancelled_by = ?, cancelled_on = ?,
                updated_at = coalesce(?, updated_at), version = version + ?, prepared = prepared + ?
            where id = ?""";
    private static final String ROUND =
            """
            insert into assistance_round (assistance_id, round, reason, wished_on, letter_id,
                sent_on, receipt_id, received_on, proposed_on, proposed_why, extension_letter_id,
                extended_until, extension_reason, extended_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (assistance_id, round) do update set reason = excluded.reason,
                wished_on = excluded.wished_on, letter_id = excluded.letter_id,
                sent_on = excluded.sent_on, receipt_id = excluded.receipt_id,
                received_on = excluded.received_on, proposed_on = excluded.proposed_on,
                proposed_why = excluded.proposed_why,
                extension_letter_id = excluded.extension_letter_id,
                extended_until = excluded.extended_until,
                extension_reason = excluded.extension_reason,
                extended_on = excluded.extended_on""";
    private static final String ITEM =
            """
            insert into assistance_item (assistance_id, number, round, kind, text, outcome, words,
                ground, competent, evidence, answered_by, answered_on, sealed_on)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (assistance_id, number) do update set outcome = excluded.outcome,
                words = excluded.words, ground = excluded.ground,
                competent = excluded.competent, evidence = excluded.evidence,
                answered_by = excluded.answered_by, answered_on = excluded.answered_on,
                sealed_on = excluded.sealed_on""";
    private static final String REPLY =
            """
            insert into assistance_reply (letter_id, assistance_id, place, round, replied_on,
                late, complete, note, list_way, list_letter_id, list_items)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on conflict (letter_id) do nothing""";
    private static final String REMINDER =
            """
            insert into assistance_reminder (letter_id, assistance_id, reminded_on)
            values (?, ?, ?) on conflict (letter_id) do nothing""";
    private static final String NUMBER =
            """
            insert into assistance_number (office_id, year, last) values (?, ?, 1)
            on conflict (office_id, year) do update set last = assistance_number.last + 1
            returning last""";

    private final Statements statements;
    private final AssistanceReader reader;
    private final Offices offices;

    AssistanceStore(Statements statements, AssistanceReader reader, Offices offices) {
        this.statements = statements;
        this.reader = reader;
        this.offices = offices;
    }

    Optional<StoredAssistance> find(AssistanceId id) {
        return reader.some("id = ?", id.value()).stream().findFirst();
    }

    /** Those that are asked for it, and those that it came of; oldest first. */
    List<StoredAssistance> ofMatter(MatterId matter) {
        return reader.some("matter_id = ? or spin_off_matter = ?", matter.value(), matter.value());
    }

    /** Whether another office was asked for something of the matter that it has not answered. */
    boolean isAwaited(MatterId matter) {
        return statements
                .list(
                        """
                        select exists (select from assistance
                            where matter_id = ? and state in ('ISSUED', 'RECEIVED')) as awaited""",
                        row -> row.getBoolean("awaited"),
                        matter.value())
                .getFirst();
    }

    void add(AssistanceRequest request, Occasion occasion) {
        AssistanceTerms terms = request.terms();
        Timestamp at = Timestamp.from(occasion.at());
        statements.update(
                ADD,
                terms.id().value(),
                number(terms.from(), occasion.on().getYear()),
                terms.matter().value(),
                terms.from().value(),
                terms.to().value(),
                terms.title(),
                terms.by().value(),
                terms.draftedOn(),
                at,
                at);
        write(request.dossier());
    }

    // The counter row stays locked until commit: a rollback gives the number back.
    private String number(OfficeId office, int year) {
        String code = offices.tree().office(office).documentCode();
        int next =
                statements.list(NUMBER, row -> row.getInt("last"), office.value(), year).getFirst();
        return String.format(Locale.ROOT, "XC-%s-%d-%06d", code, year, next);
    }

    /**
     * @param at when it changed for both offices; null if it did for the asked one alone
     */
    void save(AssistanceRequest request, @Nullable Instant at) {
        Dossier dossier = request.dossier();
        @Nullable SpinOff spinOff = dossier.spinOff();
        @Nullable Rating rating = request instanceof Closed closed ? closed.rating() : null;
        @Nullable Cancelled cancelled = request instanceof Cancelled taken ? taken : null;
        statements.update(
                SAVE,
                request.terms().from().value(),
                request.terms().to().value(),
                request.state().name(),
                ids(dossier.officers().stream().map(PersonId::value)),
                spinOff == null ? null : spinOff.matter().value(),
                spinOff == null ? null : spinOff.on(),
                rating == null ? null : rating.timeliness(),
                rating == null ? null : rating.completeness(),
                rating == null ? null : rating.words(),
                rating == null ? null : rating.by().value(),
                rating == null ? null : rating.on(),
                cancelled == null ? null : cancelled.reason(),
                cancelled == null ? null : cancelled.by().value(),
                cancelled == null ? null : cancelled.on(),
                at == null ? null : Timestamp.from(at),
                at == null ? 0 : 1,
                at == null ? 1 : 0,
                request.terms().id().value());
        if (request instanceof Draft) {
            statements.update(
                    "delete from assistance_item where assistance_id = ?",
                    request.terms().id().value());
        }
        write(dossier);
    }

    private void write(Dossier dossier) {
        UUID id = dossier.terms().id().value();
        dossier.rounds().forEach(round -> write(id, round));
        dossier.items().forEach(item -> write(id, item));
        for (int i = 0; i < dossier.replies().size(); i++) {
            write(id, i + 1, dossier.replies().get(i));
        }
        for (Reminder reminder : dossier.reminders()) {
            statements.update(REMINDER, reminder.letter().value(), id, reminder.on());
        }
    }

    private void write(UUID id, Round round) {
        Round.@Nullable Sent sent = round.sent();
        Round.@Nullable Receipt receipt = round.receipt();
        Round.@Nullable Extension extension = round.extension();
        statements.update(
                ROUND,
                id,
                round.number(),
                round.reason(),
                round.wishedOn(),
                sent == null ? null : value(sent.letter()),
                sent == null ? null : sent.on(),
                receipt == null ? null : value(receipt.letter()),
                receipt == null ? null : receipt.on(),
                receipt == null ? null : receipt.proposedOn(),
                receipt == null ? null : receipt.proposedWhy(),
                extension == null ? null : value(extension.letter()),
                extension == null ? null : extension.until(),
                extension == null ? null : extension.reason(),
                extension == null ? null : extension.on());
    }

    private void write(UUID id, AssistanceItem item) {
        @Nullable ItemAnswer answer = item.answer();
        statements.update(
                ITEM,
                id,
                item.number(),
                item.round(),
                item.asked().kind().name(),
                item.asked().text(),
                answer == null ? null : answer.outcome().name(),
                answer == null ? null : answer.words(),
                answer == null || answer.ground() == null ? null : answer.ground().name(),
                answer == null ? null : answer.competent(),
                ids(answer == null ? Stream.of() : values(answer.evidence())),
                answer == null ? null : answer.by().value(),
                answer == null ? null : answer.on(),
                answer == null ? null : answer.sealedOn());
    }

    private void write(UUID id, int place, Reply reply) {
        Reply.@Nullable EvidenceList list = reply.list();
        statements.update(
                REPLY,
                value(reply.letter()),
                id,
                place,
                reply.round(),
                reply.on(),
                reply.late(),
                reply.complete(),
                reply.note(),
                list == null ? null : list.way().value(),
                list == null ? null : value(list.letter()),
                list == null ? null : list.items());
    }

    private static Stream<UUID> values(Collection<EvidenceId> evidence) {
        return evidence.stream().map(EvidenceId::value);
    }

    private static UUID value(LetterId letter) {
        return letter.value();
    }

    private static UUID[] ids(Stream<UUID> values) {
        return values.toArray(UUID[]::new);
    }
}
