-- Evidence goes out of the system as well: that all of it is with the body outside is keyed in too.
alter table transfer_paper
    drop constraint transfer_paper_step_check,
    add constraint transfer_paper_step_check check (step in
        ('RECORD_DELIVERY', 'RECORD_ACCEPTANCE', 'RECORD_OBJECTION', 'RECORD_REQUEST', 'RECORD_DESIGNATION',
         'RECORD_HAND_OVER', 'RECORD_RESULT'));
