package org.lianban.casework.letter.domain;

import java.util.Arrays;
import java.util.Optional;

/** What a letter may say, by the name under which an order carries it. */
public enum LetterField {
    /** The case or lead the letter is about. */
    CASE_TITLE("caseTitle", FieldSort.LINE),
    /** Why: 不属于本局管辖 or 本局管辖困难, the superior's reason for designating, or that of the act. */
    REASON("reason", FieldSort.TEXT),
    /** The articles the act rests on, as data; no template adds one. */
    LEGAL_BASIS("legalBasis", FieldSort.TEXT),
    /** The objecting office's own view of jurisdiction. */
    ARGUMENT("argument", FieldSort.TEXT),
    /** Name of the designated office. */
    DESIGNEE("designee", FieldSort.LINE),
    /** Name of the office with which jurisdiction is disputed. */
    OTHER_OFFICE("otherOffice", FieldSort.LINE),
    /** Title and number of the letter that is signed for, or answered. */
    RECEIVED_LETTER("receivedLetter", FieldSort.LINE),
    /** Who signed, by office and role; of a party, by name. */
    RECEIVED_BY("receivedBy", FieldSort.LINE),
    /** Titles of the papers that go along, one in a line. */
    ATTACHMENTS("attachments", FieldSort.LINES),
    /** Whom to ask, by office and role. */
    CONTACT("contact", FieldSort.LINE),
    /** 抄送. */
    COPIES("copies", FieldSort.LINE),
    /** Title and number of the letter that a list of evidence goes along with. */
    TRANSFER_LETTER("transferLetter", FieldSort.LINE),
    /** Name of the office that sends. */
    SENDER("sender", FieldSort.LINE),
    /** Name of the office that receives. */
    RECEIVER("receiver", FieldSort.LINE),
    /** The party or body it goes to. */
    ADDRESSED_TO("addressedTo", FieldSort.LINE),
    /** 当事人, of what does not go to it. */
    PARTY("party", FieldSort.LINE),
    /** 统一社会信用代码; never a person's identity number. */
    PARTY_CODE("partyCode", FieldSort.LINE),
    /** 住所 or 经营场所. */
    PARTY_ADDRESS("partyAddress", FieldSort.LINE),
    /** 登记号, or the number of the case. */
    REGISTRATION_NUMBER("registrationNumber", FieldSort.LINE),
    /** 监督检查, 投诉、举报, 其他部门移送, 上级交办 or 其他. */
    SOURCE_CLASS("sourceClass", FieldSort.LINE),
    /** Where it comes from; never who informed. */
    SOURCE("source", FieldSort.LINE),
    /** Found, or papers received. */
    FOUND_ON("foundOn", FieldSort.DAY),
    /** What happened, as far as it is known. */
    FACTS("facts", FieldSort.TEXT),
    /** What is asked for, one thing in a line. */
    MATTERS("matters", FieldSort.LINES),
    /** What whoever gets it has to do. */
    REQUIREMENT("requirement", FieldSort.TEXT),
    /** What is to be approved, tested or settled. */
    SUBJECT("subject", FieldSort.LINE),
    /** 先行登记保存, 查封 or 扣押. */
    MEASURE("measure", FieldSort.LINE),
    /** Where it is done. */
    PLACE("place", FieldSort.LINE),
    /** Where goods are kept, and how. */
    STORAGE("storage", FieldSort.LINE),
    /** How long something lasts that has not begun yet, from which day on. */
    PERIOD("period", FieldSort.LINE),
    /** First day of a period. */
    FROM("from", FieldSort.DAY),
    /** Last day of a period. */
    UNTIL("until", FieldSort.DAY),
    /** By when it has to be done. */
    DUE_ON("dueOn", FieldSort.DAY),
    /** When a record, or what was taken in haste, began. */
    BEGUN_AT("begunAt", FieldSort.MOMENT),
    ENDED_AT("endedAt", FieldSort.MOMENT),
    /** When people meet, or met. */
    HELD_AT("heldAt", FieldSort.MOMENT),
    /** Who acts, with the numbers of their certificates, one in a line. */
    OFFICERS("officers", FieldSort.LINES),
    /** Who else is there, one in a line. */
    PRESENT("present", FieldSort.LINES),
    /** 见证人. */
    WITNESS("witness", FieldSort.LINE),
    /** 被询问人. */
    INTERVIEWEE("interviewee", FieldSort.LINE),
    /** What the party was told of its rights (程序规定 21, 28, 29). */
    RIGHTS_TOLD("rightsTold", FieldSort.TEXT),
    /** What was seen, heard or done. */
    FINDINGS("findings", FieldSort.TEXT),
    /** How it was taken, with which instruments. */
    METHOD("method", FieldSort.TEXT),
    /** Title and number of the letter whose act is extended, ended or followed. */
    EARLIER_LETTER("earlierLetter", FieldSort.LINE),
    /** Day on which the measure was taken that the letter is about. */
    TAKEN_ON("takenOn", FieldSort.DAY),
    /** Title and number of the letter that a list belongs to (文书编号). */
    OF_LETTER("ofLetter", FieldSort.LINE),
    /** Who tests. */
    INSTITUTION("institution", FieldSort.LINE),
    RESULT("result", FieldSort.TEXT),
    /** Number of a report or of a reply. */
    REPORT("report", FieldSort.LINE),
    /** How the party can have it examined. */
    REMEDIES("remedies", FieldSort.TEXT),
    /** The organ that goods go to. */
    REFERRED_TO("referredTo", FieldSort.LINE),
    /** What a transfer hands over, one thing in a line. */
    HANDED_OVER("handedOver", FieldSort.LINES),
    /** Digest of exactly that. */
    SELECTION("selection", FieldSort.LINE),
    /** Of the unit that handles it. */
    OPINION("opinion", FieldSort.TEXT),
    /** Of whoever signs. */
    DECISION("decision", FieldSort.TEXT),
    /** 受送达人. */
    RECIPIENT("recipient", FieldSort.LINE),
    /** 送达方式. */
    WAY("way", FieldSort.LINE),
    SERVED_ON("servedOn", FieldSort.DAY),
    /** What the one who signed is to the recipient. */
    RELATION("relation", FieldSort.LINE),
    /** Number of the dispatch, or where it was published. */
    TRACKING("tracking", FieldSort.LINE),
    NOTE("note", FieldSort.TEXT),
    /** 会商召集人. */
    CONVENOR("convenor", FieldSort.LINE),
    /** What each office says. */
    POSITIONS("positions", FieldSort.TEXT),
    CONCLUSIONS("conclusions", FieldSort.TEXT),
    PURPOSE("purpose", FieldSort.TEXT),
    /** Where, and what of. */
    AREA("area", FieldSort.TEXT),
    /** What all have to observe. */
    DISCIPLINE("discipline", FieldSort.TEXT),
    /** How often progress is to be reported. */
    REPORT_EVERY("reportEvery", FieldSort.LINE);

    private final String key;
    private final FieldSort sort;

    LetterField(String key, FieldSort sort) {
        this.key = key;
        this.sort = sort;
    }

    public String key() {
        return key;
    }

    public FieldSort sort() {
        return sort;
    }

    static Optional<LetterField> named(String key) {
        return Arrays.stream(values()).filter(field -> field.key.equals(key)).findFirst();
    }
}
