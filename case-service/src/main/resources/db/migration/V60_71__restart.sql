-- From when the time to decide on filing counts for the sake of a later report that told new facts, and
-- from when it had counted before.
alter table lead_merge add column restarted_from date;
alter table lead_merge add column counted_before date;
alter table lead_merge add check ((restarted_from is null) = (counted_before is null));
