-- Whether the act goes on, said and not guessed from a missing end; and what was harmed, for the limitation (处罚法36).
alter table lead
    add act_continuing boolean not null default false,
    add harm text check (harm in ('LIFE_AND_HEALTH', 'FINANCIAL_SAFETY')),
    add check (not act_continuing or act_to is null);
