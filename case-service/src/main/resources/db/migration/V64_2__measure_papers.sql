-- Goods come back in many ways, each by a paper of its own: it stands with the line that left by it. Of what was
-- taken in haste, a list is left on the spot.
alter table measure_goods
    add column left_paper text,
    add column left_letter uuid references letter deferrable initially deferred,
    add constraint measure_goods_left_by_one_paper check (
        num_nonnulls(left_paper, left_letter) <= case when left_on is null then 0 else 1 end);
create index measure_goods_by_letter on measure_goods (left_letter) where left_letter is not null;

alter table measure
    add column list_paper text,
    add column list_letter uuid references letter deferrable initially deferred,
    add constraint measure_list_of_haste check (
        num_nonnulls(list_paper, list_letter) <= case when urgent then 1 else 0 end);
create index measure_list_letter on measure (list_letter) where list_letter is not null;
