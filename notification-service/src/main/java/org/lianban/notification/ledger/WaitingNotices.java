package org.lianban.notification.ledger;

/**
 * What waits to be sent, and whether whom it is for sees its matter now: law 8 is asked again by
 * whoever sends, for a matter may be recalled between planning and sending.
 */
final class WaitingNotices {
    /** In place of a table: {@code from (ROWS) waiting}; {@code seen} is the answer. */
    // While a rebuild tells everything again, the readers known of a matter are those of long ago,
    // or none, and whoever has moved sits in his old office: until all is known again that was
    // known before of the matter and of all offices, in whose strands people are enrolled, its
    // notices wait. So do those of who is not enrolled as far as we know: of him nobody can say
    // what he sees. What evidence-service told does not run ahead of the readers either: it was
    // planned when we had heard of the move by which its hearers see the matter.
    static final String ROWS =
            """
            select notice.notice_id, notice.person_id, notice.channel, notice.digest_id,
                   notice.planned_at,
                   (told.hearer is null or told.hearer = person.office_id)
                       and audience_sees(
                           notice.matter_id, person.office_id, notice.person_id::text) as seen
            from ledger_notice notice
            join ledger_fact told using (fact_id)
            join roster_person person using (person_id)
            join audience_matter matter on matter.matter_id = notice.matter_id
            where notice.sent_at is null and notice.failed_at is null
              and matter.sequence >= (
                  select max(fact.sequence) from ledger_fact fact
                  where fact.source = '/case-service' and fact.subject = notice.matter_id::text)
              and not exists (
                  select from ledger_strand strand
                  left join reader_position place using (source, subject)
                  where length(strand.subject) < 36
                    and strand.last_sequence > coalesce(place.last_sequence, 0))
            """;

    /** Why a notice was withheld. */
    static final String OUT_OF_SIGHT = "OUT_OF_SIGHT";

    private WaitingNotices() {}
}
