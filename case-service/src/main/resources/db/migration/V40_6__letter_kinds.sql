-- The kinds of letters are rows: a check that names forty of them says nothing to a reader, and must change
-- with each. Which have numbers stands here as well, so that a numbered letter without a number cannot be kept.
create table letter_kind (
    kind text primary key,
    number_code text,
    numbered boolean generated always as (number_code is not null) stored,
    unique (kind, numbered)
);
revoke insert, update, delete, truncate on letter_kind from "${app}";

insert into letter_kind (kind, number_code) values
    ('TRANSFER_LETTER', '案移'),
    ('DESIGNATION_NOTICE', '指定'),
    ('DESIGNATION_REQUEST', '管请'),
    ('RECEIPT', null),
    ('EVIDENCE_LIST', '证移'),
    ('EVIDENCE_RECEIPT', null),
    ('ASSIGNMENT_NOTICE', '交办'),
    ('DISPUTE_MINUTES', null),
    ('LEAD_NOTIFICATION', '线通'),
    ('ASSISTANCE_REQUEST', '协查'),
    ('ASSISTANCE_REPLY', '协复'),
    ('ASSISTANCE_EXTENSION', '协延'),
    ('CONSULTATION_NOTICE', '会通'),
    ('CONSULTATION_MINUTES', '会纪'),
    ('OPERATION_PLAN', '联执'),
    ('REMINDER', '催办'),
    ('SUPERVISION_ORDER', '督办'),
    ('CRIMINAL_REFERRAL', '涉罪移'),
    ('GOODS_REFERRAL_NOTICE', '物移'),
    ('PRODUCTION_NOTICE', '限提'),
    ('IDENTIFICATION_REQUEST', '辨鉴通'),
    ('PRESERVATION_NOTICE', '先登'),
    ('PRESERVATION_RELEASE', '解登'),
    ('COERCION_DECISION', '强制'),
    ('COERCION_EXTENSION', '延强'),
    ('COERCION_RELEASE', '解强'),
    ('GOODS_LIST', null),
    ('EARLY_DISPOSAL', null),
    ('TEST_COMMISSION', '检鉴委'),
    ('TEST_PERIOD_NOTICE', '检鉴期'),
    ('TEST_RESULT_NOTICE', '检鉴结'),
    ('CORRECTION_ORDER', '责改'),
    ('CASE_SOURCE_RECORD', null),
    ('FILING_APPROVAL', null),
    ('MATTER_APPROVAL', null),
    ('SITE_RECORD', null),
    ('EVIDENCE_EXTRACT', null),
    ('ELECTRONIC_EVIDENCE_RECORD', null),
    ('INTERVIEW_RECORD', null),
    ('SERVICE_RECORD', null);

-- Letters to a party or a body, and those for the file, are addressed to no office.
alter table letter
    drop constraint letter_kind_check,
    drop constraint letter_receipt_without_number,
    drop constraint letter_addressees_check,
    add column numbered boolean not null generated always as (n is not null) stored,
    add constraint letter_kind_known foreign key (kind, numbered) references letter_kind (kind, numbered);
