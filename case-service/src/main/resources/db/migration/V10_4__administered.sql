-- What an administrator has changed, no import at a later start changes back.
alter table person add column administered_at timestamptz;
