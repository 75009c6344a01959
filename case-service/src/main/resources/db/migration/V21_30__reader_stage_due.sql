-- Lists of one stage by their nearest clock: read from the index no further than the page goes.
create index matter_reader_stage_due on matter_reader (office_id, stage, next_due, matter_id);
