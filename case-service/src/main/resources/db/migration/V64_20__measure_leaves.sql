-- Goods may leave the system with their matter: the measure ends here, and nobody's handling goes on with it.
alter table measure
    drop constraint measure_outcome_check,
    add constraint measure_outcome_check check (outcome in
        ('DISAPPROVED', 'RECORDED', 'SENT_FOR_TEST', 'CONVERTED', 'RELEASED', 'DISPOSED_EARLY', 'HANDED_OVER',
         'LAPSED'));
alter table measure_goods
    drop constraint measure_goods_state_check,
    add constraint measure_goods_state_check check (state in
        ('LISTED', 'HELD', 'RELEASED', 'SENT_FOR_TEST', 'SEIZED', 'DISPOSED_EARLY', 'HANDED_OVER'));
alter table measure_hand_over alter column handling_id drop not null;
