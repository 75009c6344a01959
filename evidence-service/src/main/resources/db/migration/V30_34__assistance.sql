-- The request for assistance (协查) for which an office took an item into the matter of the office that asked; null of
-- the matter's own. Such an office is not the former writer: nothing of its comes too late for a hand-over.
alter table evidence_item
    add column assistance_id uuid,
    add constraint evidence_item_assistance check (assistance_id is null or not arrived_after_hand_over);
