-- Which office imported a matter that nobody has yet compared with its papers: whoever it names for the
-- matter is asked for that.
alter table audience_matter add column imported_by text;
