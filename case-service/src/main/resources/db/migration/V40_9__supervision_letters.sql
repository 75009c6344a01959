-- The letter that lifts a supervision (挂牌督办).
insert into letter_kind (kind, number_code) values ('SUPERVISION_LIFTING', '解督');
