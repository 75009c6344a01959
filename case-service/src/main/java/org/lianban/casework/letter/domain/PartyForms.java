package org.lianban.casework.letter.domain;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.lianban.casework.office.domain.Role;

/** Letters to parties and to bodies that are no offices. */
final class PartyForms {
    static final Map<LetterKind, LetterForm> ALL =
            Map.ofEntries(
                    entry(
                            LetterKind.CRIMINAL_REFERRAL,
                            new LetterForm(
                                    5,
                                    Addressing.BODY,
                                    Role.PRINCIPAL,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.FACTS,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.COPIES),
                                    List.of(LetterField.ATTACHMENTS, LetterField.CONTACT),
                                    List.of())),
                    entry(
                            LetterKind.GOODS_REFERRAL_NOTICE,
                            new LetterForm(
                                    6,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.EARLIER_LETTER,
                                            LetterField.REFERRED_TO,
                                            LetterField.LEGAL_BASIS),
                                    List.of(LetterField.MEASURE, LetterField.CONTACT),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.TITLE,
                                            LetterColumn.SPECIFICATION,
                                            LetterColumn.QUANTITY,
                                            LetterColumn.STORAGE,
                                            LetterColumn.NOTE))),
                    entry(
                            LetterKind.PRODUCTION_NOTICE,
                            new LetterForm(
                                    15,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    true,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.MATTERS,
                                            LetterField.DUE_ON,
                                            LetterField.PLACE),
                                    List.of(LetterField.REASON, LetterField.CONTACT),
                                    List.of())),
                    entry(
                            LetterKind.IDENTIFICATION_REQUEST,
                            new LetterForm(
                                    16,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    true,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.MATTERS,
                                            LetterField.DUE_ON),
                                    List.of(LetterField.REASON, LetterField.CONTACT),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.TITLE,
                                            LetterColumn.SPECIFICATION,
                                            LetterColumn.QUANTITY,
                                            LetterColumn.STORAGE,
                                            LetterColumn.NOTE))),
                    entry(
                            LetterKind.PRESERVATION_NOTICE,
                            new LetterForm(
                                    19,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.PLACE,
                                            LetterField.PERIOD),
                                    List.of(
                                            LetterField.PARTY_CODE,
                                            LetterField.PARTY_ADDRESS,
                                            LetterField.STORAGE,
                                            LetterField.OFFICERS,
                                            LetterField.CONTACT,
                                            LetterField.ATTACHMENTS,
                                            LetterField.BEGUN_AT,
                                            LetterField.EARLIER_LETTER),
                                    List.of())),
                    entry(
                            LetterKind.PRESERVATION_RELEASE,
                            new LetterForm(
                                    20,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS),
                                    List.of(
                                            LetterField.EARLIER_LETTER,
                                            LetterField.TAKEN_ON,
                                            LetterField.UNTIL,
                                            LetterField.CONTACT,
                                            LetterField.ATTACHMENTS),
                                    List.of())),
                    entry(
                            LetterKind.COERCION_DECISION,
                            new LetterForm(
                                    21,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.MEASURE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.PLACE,
                                            LetterField.PERIOD,
                                            LetterField.REMEDIES),
                                    List.of(
                                            LetterField.PARTY_CODE,
                                            LetterField.PARTY_ADDRESS,
                                            LetterField.STORAGE,
                                            LetterField.OFFICERS,
                                            LetterField.CONTACT,
                                            LetterField.ATTACHMENTS,
                                            LetterField.BEGUN_AT,
                                            LetterField.EARLIER_LETTER,
                                            LetterField.TAKEN_ON),
                                    List.of())),
                    entry(
                            LetterKind.COERCION_EXTENSION,
                            new LetterForm(
                                    22,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.EARLIER_LETTER,
                                            LetterField.MEASURE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.PERIOD,
                                            LetterField.REMEDIES),
                                    List.of(LetterField.TAKEN_ON, LetterField.CONTACT),
                                    List.of())),
                    entry(
                            LetterKind.COERCION_RELEASE,
                            new LetterForm(
                                    23,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.MEASURE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS),
                                    List.of(
                                            LetterField.EARLIER_LETTER,
                                            LetterField.TAKEN_ON,
                                            LetterField.CONTACT,
                                            LetterField.ATTACHMENTS),
                                    List.of())),
                    entry(
                            LetterKind.GOODS_LIST,
                            new LetterForm(
                                            24,
                                            Addressing.BODY,
                                            Role.OFFICER,
                                            false,
                                            List.of(
                                                    LetterField.ADDRESSED_TO,
                                                    LetterField.CASE_TITLE,
                                                    LetterField.PLACE),
                                            List.of(
                                                    LetterField.OF_LETTER,
                                                    LetterField.BEGUN_AT,
                                                    LetterField.OFFICERS),
                                            List.of(
                                                    LetterColumn.NUMBER,
                                                    LetterColumn.TITLE,
                                                    LetterColumn.SPECIFICATION,
                                                    LetterColumn.QUANTITY,
                                                    LetterColumn.STORAGE,
                                                    LetterColumn.NOTE))
                                    .signedPageByPage()),
                    entry(
                            LetterKind.EARLY_DISPOSAL,
                            new LetterForm(
                                    27,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.EARLIER_LETTER,
                                            LetterField.REASON,
                                            LetterField.METHOD,
                                            LetterField.LEGAL_BASIS),
                                    List.of(LetterField.REPORT, LetterField.CONTACT),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.TITLE,
                                            LetterColumn.SPECIFICATION,
                                            LetterColumn.QUANTITY,
                                            LetterColumn.STORAGE,
                                            LetterColumn.NOTE))),
                    entry(
                            LetterKind.TEST_COMMISSION,
                            new LetterForm(
                                    30,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    true,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.SUBJECT,
                                            LetterField.MATTERS,
                                            LetterField.DUE_ON),
                                    List.of(
                                            LetterField.LEGAL_BASIS,
                                            LetterField.METHOD,
                                            LetterField.CONTACT),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.TITLE,
                                            LetterColumn.SPECIFICATION,
                                            LetterColumn.QUANTITY,
                                            LetterColumn.STORAGE,
                                            LetterColumn.NOTE))),
                    entry(
                            LetterKind.TEST_PERIOD_NOTICE,
                            new LetterForm(
                                    31,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    true,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.SUBJECT,
                                            LetterField.INSTITUTION,
                                            LetterField.FROM,
                                            LetterField.UNTIL,
                                            LetterField.LEGAL_BASIS),
                                    List.of(LetterField.EARLIER_LETTER, LetterField.CONTACT),
                                    List.of())),
                    entry(
                            LetterKind.TEST_RESULT_NOTICE,
                            new LetterForm(
                                    32,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    true,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.SUBJECT,
                                            LetterField.INSTITUTION,
                                            LetterField.REPORT,
                                            LetterField.RESULT,
                                            LetterField.LEGAL_BASIS),
                                    List.of(
                                            LetterField.REMEDIES,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT),
                                    List.of())),
                    entry(
                            LetterKind.CORRECTION_ORDER,
                            new LetterForm(
                                    33,
                                    Addressing.BODY,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.ADDRESSED_TO,
                                            LetterField.CASE_TITLE,
                                            LetterField.FACTS,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.REQUIREMENT),
                                    List.of(
                                            LetterField.PARTY_CODE,
                                            LetterField.PARTY_ADDRESS,
                                            LetterField.DUE_ON,
                                            LetterField.REMEDIES,
                                            LetterField.CONTACT),
                                    List.of())));

    private PartyForms() {}
}
