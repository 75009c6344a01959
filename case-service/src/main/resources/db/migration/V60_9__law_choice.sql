-- Which law was applied to an act that was over before its law changed, by whom and why (处罚法37).
create table law_choice (
    matter_id uuid not null,
    office_id text not null,
    choice    text not null check (choice in ('AT_ACT', 'LIGHTER')),
    reason    text not null check (reason <> ''),
    chosen_by uuid not null references person,
    chosen_on date not null,
    primary key (matter_id, office_id),
    foreign key (matter_id, office_id) references lead
);
