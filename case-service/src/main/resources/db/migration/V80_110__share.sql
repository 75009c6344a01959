-- What the open class of a share shows of a matter: its card.
create view share_card as
    select m.id as matter_id, m.title, m.standing, m.writing_office, h.number, h.stage,
           l.breach, l.place_of_act, m.opened_at
    from matter m
    join handling h on h.matter_id = m.id and h.office_id = m.writing_office
    join lead l on l.matter_id = m.id and l.office_id = m.writing_office;
create view share_handling as
    select matter_id, office_id, number, stage, epoch from handling;
create view share_document as
    select id as letter_id, matter_id, kind, number, issued_on, state from letter;

-- Who sees a matter now, and on what ground.
create view share_reader as
    select matter_id, office_id, reason, on_account_of, granted_at, sight, until, share_id
    from matter_grant where ended_at is null;

create view docket_share as
    select s.id as share_id, s.matter_id, s.from_office, s.to_office, s.kind, s.field_class, s.until,
           s.purpose, s.number, s.title, s.offered_on, s.state, s.updated_at, m.writing_office
    from share s join matter m on m.id = s.matter_id;
create view docket_share_request as
    select id as request_id, asking_office, asked_office, number, kind, field_class, until, purpose,
           asked_on, state, refusal, share_id, updated_at
    from share_request;
