-- The code (验证码) by which anybody who holds a letter asks whether it is valid. It says nothing by itself and is
-- no part of the letter's content. Without its check character, which is computed.

-- For letters issued before there were codes, and by a copy of the service that does not know of them yet. The
-- bytes of a random UUID come from the system's own source; those that say its version are left out, and those of
-- 230 and more, which would favour some characters.
create function letter_code_drawn() returns text language plpgsql volatile as $$
declare
    alphabet constant text := '23456789ACDEHJKMPQRTVWX';
    drawn text := '';
    noise bytea;
begin
    while length(drawn) < 15 loop
        noise := uuid_send(gen_random_uuid());
        for i in 0..15 loop
            continue when i in (6, 8) or get_byte(noise, i) >= 230;
            drawn := drawn || substr(alphabet, get_byte(noise, i) % 23 + 1, 1);
        end loop;
    end loop;
    return left(drawn, 15);
end
$$;

-- The app role may update a letter's state only: a code stays.
alter table letter add column code text not null default letter_code_drawn();
alter table letter add constraint letter_code_once unique (code);
alter table letter add constraint letter_code_whole check (code ~ '^[2-9ACDEHJKMPQRTVWX]{15}$');
