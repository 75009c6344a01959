-- The letters of a joint handling (联合办案).
insert into letter_kind (kind, number_code) values
    ('JOINT_INVITATION', '联邀'),
    ('JOINT_ANSWER', '联复'),
    ('JOINT_ENDING', '联终');
