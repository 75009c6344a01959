package org.lianban.casework.letter.domain;

import java.util.Optional;

/** An act that issues letters: as long as it stands, they stand with it. */
public enum IssuingAct {
    TRANSFER,
    MEASURE,
    STOP_ORDER,
    FILING,
    /** One whose stage comes later. */
    ACT;

    /**
     * Whether what such a letter says can still be put otherwise by whoever issues it: a draft is
     * mended, and the paper of a measure or an order to correct may be written outside. Of all
     * others an act would stand still for a character that somebody else has entered.
     */
    public static boolean canBePutOtherwise(LetterKind kind) {
        return of(kind).map(act -> act == MEASURE || act == STOP_ORDER)
                .map(outside -> outside && kind != LetterKind.EARLY_DISPOSAL)
                .orElse(true);
    }

    /**
     * By which act letters of that kind are issued; by none if officers draft them, and of a
     * service record, which says what was done.
     */
    static Optional<IssuingAct> of(LetterKind kind) {
        return switch (kind) {
            case TRANSFER_LETTER,
                    DESIGNATION_NOTICE,
                    DESIGNATION_REQUEST,
                    ASSIGNMENT_NOTICE,
                    TAKING_UP_DECISION,
                    RECEIPT,
                    EVIDENCE_LIST,
                    EVIDENCE_RECEIPT,
                    GOODS_REFERRAL_NOTICE ->
                    Optional.of(TRANSFER);
            case PRESERVATION_NOTICE,
                    PRESERVATION_RELEASE,
                    COERCION_DECISION,
                    COERCION_EXTENSION,
                    COERCION_RELEASE,
                    GOODS_LIST,
                    EARLY_DISPOSAL ->
                    Optional.of(MEASURE);
            case CORRECTION_ORDER -> Optional.of(STOP_ORDER);
            case FILING_APPROVAL -> Optional.of(FILING);
            case DISPUTE_MINUTES,
                    LEAD_NOTIFICATION,
                    ASSISTANCE_REQUEST,
                    ASSISTANCE_REPLY,
                    ASSISTANCE_EXTENSION,
                    JOINT_INVITATION,
                    JOINT_ANSWER,
                    JOINT_ENDING,
                    CONSULTATION_NOTICE,
                    CONSULTATION_MINUTES,
                    OPERATION_PLAN,
                    REMINDER,
                    SUPERVISION_ORDER,
                    SUPERVISION_LIFTING,
                    CRIMINAL_REFERRAL ->
                    Optional.of(ACT);
            case PRODUCTION_NOTICE,
                    IDENTIFICATION_REQUEST,
                    TEST_COMMISSION,
                    TEST_PERIOD_NOTICE,
                    TEST_RESULT_NOTICE,
                    CASE_SOURCE_RECORD,
                    MATTER_APPROVAL,
                    SITE_RECORD,
                    EVIDENCE_EXTRACT,
                    ELECTRONIC_EVIDENCE_RECORD,
                    INTERVIEW_RECORD,
                    SERVICE_RECORD ->
                    Optional.empty();
        };
    }
}
