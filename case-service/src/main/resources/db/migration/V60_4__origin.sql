-- What each source must say of itself: from whom, under which paper, of what day, and what belongs to it.
alter table lead
    add origin_body text,
    add origin_paper text,
    add origin_paper_day date,
    add origin_detail text;
