-- The notice of a measure is a letter that is issued with it; the number of a paper written outside stays
-- possible. Either the one or the other.
alter table measure
    add column approval_letter uuid,
    add column extension_letter uuid,
    add column end_letter uuid,
    drop constraint measure_check,
    drop constraint measure_check1,
    add constraint measure_approval_whole check (
        num_nonnulls(approved_by, approved_on) = 2 * num_nonnulls(approval_paper, approval_letter)
        and num_nonnulls(approval_paper, approval_letter) <= 1),
    add constraint measure_extension_whole check (
        num_nonnulls(extension_reason, extended_on) = 2 * num_nonnulls(extension_paper, extension_letter)
        and num_nonnulls(extension_paper, extension_letter) <= 1),
    add constraint measure_end_by_one_paper check (num_nonnulls(end_paper, end_letter) <= 1);
