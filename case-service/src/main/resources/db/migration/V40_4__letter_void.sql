-- Void numbers and why: of a letter whose act was taken back, or of a paper that was spoilt or written
-- outside, which has no letter here. The number stays used, so that none is missing.
create table letter_void (
    id uuid primary key,
    letter_id uuid unique references letter (id),
    office text,
    kind text,
    year integer,
    n integer check (n > 0),
    number text,
    reason text not null check (btrim(reason) <> ''),
    voided_on date not null,
    voided_at timestamptz not null,
    voided_by text not null,
    on_behalf_of text,
    constraint letter_void_number_once unique (office, kind, year, n),
    constraint letter_void_of_letter_or_number
        check (num_nonnulls(office, kind, year, n, number)
            = case when letter_id is null then 5 else 0 end)
);
revoke update, delete, truncate on letter_void from "${app}";

-- What is void stays void, and none is void without a reason.
create function letter_void_said() returns trigger language plpgsql as $$
begin
    if old.state = 'VOID' then
        raise exception 'letter % is void and stays so', old.id;
    end if;
    if not exists (select from letter_void v where v.letter_id = new.id) then
        raise exception 'letter % is made void without a reason', new.id;
    end if;
    return null;
end
$$;

create constraint trigger letter_void_said after update of state on letter
    deferrable initially deferred
    for each row when (old.state is distinct from new.state) execute function letter_void_said();
