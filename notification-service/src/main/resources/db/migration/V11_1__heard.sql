-- How far case-service's facts of a matter were heard. After a rebuild this grows from the beginning
-- again, and until all is known again that was known before, nobody can say who sees the matter. What
-- stands here already was never forgotten: it counts as heard to the end.
alter table audience_matter add column sequence bigint not null default 9223372036854775807;
alter table audience_matter alter column sequence drop default;
