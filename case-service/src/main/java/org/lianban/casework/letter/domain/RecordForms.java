package org.lianban.casework.letter.domain;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;
import org.lianban.casework.office.domain.Role;

/** Records and approvals, which stay in the file. */
final class RecordForms {
    static final Map<LetterKind, LetterForm> ALL =
            Map.ofEntries(
                    entry(
                            LetterKind.CASE_SOURCE_RECORD,
                            new LetterForm(
                                    1,
                                    Addressing.FILE,
                                    Role.UNIT_HEAD,
                                    true,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.REGISTRATION_NUMBER,
                                            LetterField.SOURCE_CLASS,
                                            LetterField.FOUND_ON,
                                            LetterField.FACTS,
                                            LetterField.OPINION),
                                    List.of(
                                            LetterField.SOURCE,
                                            LetterField.PARTY,
                                            LetterField.PARTY_CODE,
                                            LetterField.PARTY_ADDRESS,
                                            LetterField.OFFICERS,
                                            LetterField.ATTACHMENTS),
                                    List.of())),
                    entry(
                            LetterKind.FILING_APPROVAL,
                            new LetterForm(
                                    7,
                                    Addressing.FILE,
                                    Role.AGENCY_HEAD,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.REGISTRATION_NUMBER,
                                            LetterField.FACTS,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.DECISION),
                                    List.of(
                                            LetterField.SOURCE_CLASS,
                                            LetterField.FOUND_ON,
                                            LetterField.PARTY,
                                            LetterField.PARTY_CODE,
                                            LetterField.PARTY_ADDRESS,
                                            LetterField.OPINION,
                                            LetterField.OFFICERS,
                                            LetterField.ATTACHMENTS),
                                    List.of())),
                    entry(
                            LetterKind.MATTER_APPROVAL,
                            new LetterForm(
                                    8,
                                    Addressing.FILE,
                                    Role.AGENCY_HEAD,
                                    true,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.SUBJECT,
                                            LetterField.REASON,
                                            LetterField.LEGAL_BASIS,
                                            LetterField.OPINION),
                                    List.of(
                                            LetterField.REGISTRATION_NUMBER,
                                            LetterField.PARTY,
                                            LetterField.OFFICERS,
                                            LetterField.ATTACHMENTS),
                                    List.of())),
                    entry(
                            LetterKind.SITE_RECORD,
                            new LetterForm(
                                            9,
                                            Addressing.FILE,
                                            Role.OFFICER,
                                            true,
                                            List.of(
                                                    LetterField.CASE_TITLE,
                                                    LetterField.BEGUN_AT,
                                                    LetterField.ENDED_AT,
                                                    LetterField.PLACE,
                                                    LetterField.PARTY,
                                                    LetterField.OFFICERS,
                                                    LetterField.RIGHTS_TOLD,
                                                    LetterField.FINDINGS),
                                            List.of(
                                                    LetterField.PARTY_CODE,
                                                    LetterField.PARTY_ADDRESS,
                                                    LetterField.PRESENT,
                                                    LetterField.WITNESS,
                                                    LetterField.ATTACHMENTS),
                                            List.of())
                                    .signedPageByPage()),
                    entry(
                            LetterKind.EVIDENCE_EXTRACT,
                            new LetterForm(
                                    11,
                                    Addressing.FILE,
                                    Role.OFFICER,
                                    true,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.FROM,
                                            LetterField.PLACE,
                                            LetterField.METHOD,
                                            LetterField.OFFICERS),
                                    List.of(
                                            LetterField.PARTY,
                                            LetterField.SOURCE,
                                            LetterField.WITNESS),
                                    List.of(
                                            LetterColumn.NUMBER,
                                            LetterColumn.TITLE,
                                            LetterColumn.QUANTITY,
                                            LetterColumn.SOURCE,
                                            LetterColumn.NOTE))),
                    entry(
                            LetterKind.ELECTRONIC_EVIDENCE_RECORD,
                            new LetterForm(
                                            12,
                                            Addressing.FILE,
                                            Role.OFFICER,
                                            true,
                                            List.of(
                                                    LetterField.CASE_TITLE,
                                                    LetterField.BEGUN_AT,
                                                    LetterField.ENDED_AT,
                                                    LetterField.PLACE,
                                                    LetterField.METHOD,
                                                    LetterField.FINDINGS,
                                                    LetterField.OFFICERS),
                                            List.of(
                                                    LetterField.PARTY,
                                                    LetterField.SOURCE,
                                                    LetterField.PRESENT,
                                                    LetterField.WITNESS),
                                            List.of(
                                                    LetterColumn.NUMBER,
                                                    LetterColumn.TITLE,
                                                    LetterColumn.SOURCE,
                                                    LetterColumn.SHA256,
                                                    LetterColumn.NOTE))
                                    .signedPageByPage()),
                    entry(
                            LetterKind.INTERVIEW_RECORD,
                            new LetterForm(
                                            14,
                                            Addressing.FILE,
                                            Role.OFFICER,
                                            true,
                                            List.of(
                                                    LetterField.CASE_TITLE,
                                                    LetterField.BEGUN_AT,
                                                    LetterField.ENDED_AT,
                                                    LetterField.PLACE,
                                                    LetterField.INTERVIEWEE,
                                                    LetterField.OFFICERS,
                                                    LetterField.RIGHTS_TOLD,
                                                    LetterField.FINDINGS),
                                            List.of(LetterField.RELATION, LetterField.PARTY),
                                            List.of())
                                    .signedPageByPage()),
                    entry(
                            LetterKind.SERVICE_RECORD,
                            new LetterForm(
                                    50,
                                    Addressing.FILE,
                                    Role.OFFICER,
                                    false,
                                    List.of(
                                            LetterField.CASE_TITLE,
                                            LetterField.RECEIVED_LETTER,
                                            LetterField.RECIPIENT,
                                            LetterField.WAY,
                                            LetterField.SERVED_ON),
                                    List.of(
                                            LetterField.PLACE,
                                            LetterField.RECEIVED_BY,
                                            LetterField.RELATION,
                                            LetterField.OFFICERS,
                                            LetterField.WITNESS,
                                            LetterField.REASON,
                                            LetterField.TRACKING,
                                            LetterField.NOTE),
                                    List.of())));

    private RecordForms() {}
}
