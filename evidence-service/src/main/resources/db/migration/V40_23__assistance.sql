-- A list that goes along with the reply to a request for assistance (协查): its receiver is known at once.
alter table evidence_list
    add column assistance_id uuid,
    add constraint evidence_list_assistance check (assistance_id is null or receiver is not null);

-- What an office does for another's request is shown to its people, though they do not see the matter: the files that
-- come, the items that it took in, the lists that it sends.
create view assisted as
    select upload_id as object_id, matter_id, office_id from evidence_upload where assistance_id is not null
    union all
    select evidence_id, matter_id, office_id from evidence_item where assistance_id is not null
    union all
    select transfer_id, matter_id, from_office from evidence_list where assistance_id is not null;
