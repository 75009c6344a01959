-- Letters of transfers that were taken back before letters could be void: their act is gone, and whoever has one is
-- to be told so. Nobody is known any more who said it; no fact is told of them.
with taken_back as (
    insert into letter_void (id, letter_id, reason, voided_on, voided_at, voided_by)
    select gen_random_uuid(), l.id, coalesce(nullif(btrim(t.withdrawn_because), ''), '移送已撤回'), t.withdrawn_on, now(),
           'migration'
    from letter l join transfer t on t.id = l.transfer_id
    where l.state = 'VALID' and t.state = 'WITHDRAWN'
    returning letter_id)
update letter set state = 'VOID' from taken_back where letter.id = letter_id;
