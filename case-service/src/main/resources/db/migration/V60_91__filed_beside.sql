-- Filed against what a restricted matter has already, of which nothing was said: it takes nothing from that one,
-- and bars those that come later.
alter table filed_target
    add column beside boolean not null default false,
    drop constraint first_filed_prevails,
    add constraint first_filed_prevails exclude using gist (
        party_identifier with =, right_number with =, breach with =, period with &&, matter_id with <>)
        where (open and not beside);
