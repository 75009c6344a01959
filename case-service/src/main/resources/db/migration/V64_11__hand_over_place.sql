-- Where the goods are was agreed with the addressee of the letter; an office designated instead has yet to say.
alter table measure_hand_over alter column place drop not null;
