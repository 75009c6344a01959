package org.lianban.notification.ledger;

/**
 * What waits to be sent and can be judged now, and why it is withheld, if it is: law 8 is asked
 * again by whoever sends, for a matter may be recalled between planning and sending.
 *
 * <p>In place of a table: {@code from (…) waiting}; {@code withheld} is an {@link UnsentReason}, or
 * null for what may go. Whoever asks holds {@link StrandStore#awaitEnrolments}.
 */
final class WaitingNotices {
    // While a rebuild tells everything again, the readers known of a matter are those of long ago,
    // or none, and whoever has moved sits in his old office: until all is known again that was
    // known before of the matter and of the whole roster, its notices wait. What evidence-service
    // told does not run ahead of the readers either: it was planned when we had heard of the move
    // by which its hearers see the matter. Who then stands in no roster was called for by name
    // before he was enrolled: his notices are closed, and opened again by his enrolment.
    private static final String ROWS =
            """
            select notice.notice_id, notice.person_id, notice.digest_id, notice.planned_at,
                   case
                     when person.person_id is null then 'NOT_ENROLLED'
                     when not person.active or told.hearer <> person.office_id
                       or not ledger_hears(told.addressee,
                           notice.matter_id, person.office_id, notice.person_id::text)
                       then 'OUT_OF_SIGHT'
                     %s
                   end as withheld
            from ledger_notice notice
            join ledger_fact told using (fact_id)
            left join roster_person person using (person_id)
            join audience_matter matter on matter.matter_id = notice.matter_id
            %s
            where notice.channel = '%s' and notice.sent_at is null and notice.failed_at is null
              and matter.sequence >= (
                  select max(fact.sequence) from ledger_fact fact
                  where fact.source = '/case-service' and fact.subject = notice.matter_id::text)
              and not exists (
                  select from ledger_strand strand
                  left join reader_position place using (source, subject)
                  where strand.kind = 'ROSTER'
                    and strand.last_sequence > coalesce(place.last_sequence, 0))
              %s
            """;

    /** For lists. */
    static final String FOR_LISTS = ROWS.formatted("", "", Channel.INBOX, "");

    /** By mail: only of what stands in his list, and is unread there. */
    static final String BY_MAIL =
            ROWS.formatted(
                    """
                    when listed.failure is not null then listed.failure
                    when listed.opened_at is not null or listed.acted_at is not null
                      then 'NO_LONGER_UNREAD'
                    """,
                    """
                    join ledger_notice listed
                      on listed.fact_id = notice.fact_id and listed.person_id = notice.person_id
                     and listed.channel = 'INBOX'
                    """,
                    Channel.MAIL,
                    "and (listed.sent_at is not null or listed.failed_at is not null)");

    private WaitingNotices() {}
}
