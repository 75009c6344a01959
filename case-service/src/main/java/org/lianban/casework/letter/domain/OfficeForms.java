package org.lianban.casework.letter.domain;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.lianban.casework.office.domain.Role;

/** Letters between offices. */
final class OfficeForms {
    static final Map<LetterKind, LetterForm> ALL =
            Map.ofEntries(
                    entry(
                            LetterKind.TRANSFER_LETTER,
                            new LetterForm(
                                    4,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS),
                                    List.of(
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES,
                                            LetterField.HANDED_OVER,
                                            LetterField.SELECTION),
                                    List.of())),
                    entry(
                            LetterKind.DESIGNATION_NOTICE,
                            new LetterForm(
                                    2,
                                    Addressing.OFFICES,
                                    Role.DESIGNATOR,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.DESIGNEE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS),
                                    List.of(
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.DESIGNATION_REQUEST,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.ARGUMENT,
                                            LetterField.LEGAL_BASIS),
                                    List.of(
                                            LetterField.OTHER_OFFICE,
                                            LetterField.REASON,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.RECEIPT,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.LIAISON,
                                    false,
                                    List.of(LetterField.CASE_TITLE),
                                    List.of(
                                            LetterField.RECEIVED_LETTER,
                                            LetterField.RECEIVED_BY,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT),
                                    List.of())),
                    entry(
                            LetterKind.EVIDENCE_LIST,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.SENDER,
                                            LetterField.RECEIVER),
                                    List.of(LetterField.TRANSFER_LETTER, LetterField.CONTACT),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.KIND,
                                            LetterColumn.FORM,
                                            LetterColumn.TITLE,
                                            LetterColumn.SOURCE,
                                            LetterColumn.COLLECTED_BY,
                                            LetterColumn.COLLECTED_ON,
                                            LetterColumn.QUANTITY,
                                            LetterColumn.SEAL,
                                            LetterColumn.STORAGE,
                                            LetterColumn.SHA256,
                                            LetterColumn.SM3))),
                    entry(
                            LetterKind.EVIDENCE_RECEIPT,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.LIAISON,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.SENDER,
                                            LetterField.RECEIVER),
                                    List.of(LetterField.RECEIVED_LETTER, LetterField.CONTACT),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.KIND,
                                            LetterColumn.FORM,
                                            LetterColumn.TITLE,
                                            LetterColumn.QUANTITY,
                                            LetterColumn.SHA256,
                                            LetterColumn.SM3,
                                            LetterColumn.RESULT,
                                            LetterColumn.NOTE))),
                    entry(
                            LetterKind.ASSIGNMENT_NOTICE,
                            new LetterForm(
                                    3,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.REQUIREMENT),
                                    List.of(
                                            LetterField.DUE_ON,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.DISPUTE_MINUTES,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.HELD_AT,
                                            LetterField.PRESENT,
                                            LetterField.POSITIONS,
                                            LetterField.CONCLUSIONS,
                                            LetterField.LEGAL_BASIS),
                                    List.of(
                                            LetterField.PLACE,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.LEAD_NOTIFICATION,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.FACTS,
                                            LetterField.REASON),
                                    List.of(
                                            LetterField.DUE_ON,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.ASSISTANCE_REQUEST,
                            new LetterForm(
                                    17,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.MATTERS,
                                            LetterField.DUE_ON),
                                    List.of(
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.ASSISTANCE_REPLY,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(LetterField.CASE_TITLE, LetterField.RECEIVED_LETTER),
                                    List.of(
                                            LetterField.NOTE,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.ASKED,
                                            LetterColumn.ANSWER,
                                            LetterColumn.RESULT))),
                    entry(
                            LetterKind.ASSISTANCE_EXTENSION,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.RECEIVED_LETTER,
                                            LetterField.REASON,
                                            LetterField.UNTIL,
                                            LetterField.LEGAL_BASIS),
                                    List.of(LetterField.CONTACT, LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.CONSULTATION_NOTICE,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.CONVENOR,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.HELD_AT,
                                            LetterField.PLACE,
                                            LetterField.MATTERS),
                                    List.of(
                                            LetterField.PRESENT,
                                            LetterField.REQUIREMENT,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.CONSULTATION_MINUTES,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.CONVENOR,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.HELD_AT,
                                            LetterField.PLACE,
                                            LetterField.CONVENOR,
                                            LetterField.PRESENT,
                                            LetterField.POSITIONS,
                                            LetterField.CONCLUSIONS),
                                    List.of(
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.TASK,
                                            LetterColumn.OFFICE,
                                            LetterColumn.DUE))),
                    entry(
                            LetterKind.OPERATION_PLAN,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.PURPOSE,
                                            LetterField.AREA,
                                            LetterField.FROM,
                                            LetterField.UNTIL,
                                            LetterField.DISCIPLINE),
                                    List.of(
                                            LetterField.REQUIREMENT,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.TASK,
                                            LetterColumn.OFFICE,
                                            LetterColumn.PERSON))),
                    entry(
                            LetterKind.REMINDER,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.RECEIVED_LETTER,
                                            LetterField.DUE_ON,
                                            LetterField.REQUIREMENT),
                                    List.of(
                                            LetterField.LEGAL_BASIS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())),
                    entry(
                            LetterKind.SUPERVISION_ORDER,
                            new LetterForm(
                                    null,
                                    Addressing.OFFICES,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.REASON,
                                            LetterField.REQUIREMENT,
                                            LetterField.DUE_ON),
                                    List.of(
                                            LetterField.LEGAL_BASIS,
                                            LetterField.REPORT_EVERY,
                                            LetterField.ATTACHMENTS,
                                            LetterField.CONTACT,
                                            LetterField.COPIES),
                                    List.of())));

    private OfficeForms() {}
}
