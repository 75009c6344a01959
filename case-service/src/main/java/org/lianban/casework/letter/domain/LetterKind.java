package org.lianban.casework.letter.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Kinds of letters (文书), with the 文种代字 of their numbers; what has no code has no number of its own.
 * What each says, and who signs it, stands in {@link LetterForms}.
 */
public enum LetterKind {
    // Between offices.
    TRANSFER_LETTER("案件移送函", "案移"),
    DESIGNATION_NOTICE("指定管辖通知书", "指定"),
    DESIGNATION_REQUEST("关于指定管辖的请示", "管请"),
    TAKING_UP_DECISION("提级管辖决定书", "提管"),
    /** An office's own signature for papers, after form 50. */
    RECEIPT("送达回证", null),
    EVIDENCE_LIST("证据材料移送清单", "证移"),
    EVIDENCE_RECEIPT("证据接收回执", null),
    ASSIGNMENT_NOTICE("案件交办通知书", "交办"),
    DISPUTE_MINUTES("管辖权争议协商纪要", null),
    LEAD_NOTIFICATION("线索通报函", "线通"),
    ASSISTANCE_REQUEST("协助调查函", "协查"),
    ASSISTANCE_REPLY("协查复函", "协复"),
    ASSISTANCE_EXTENSION("协查延期告知", "协延"),
    JOINT_INVITATION("联合办案邀请函", "联邀"),
    JOINT_ANSWER("联合办案复函", "联复"),
    JOINT_ENDING("联合办案终止函", "联终"),
    CONSULTATION_NOTICE("会商通知", "会通"),
    CONSULTATION_MINUTES("会商纪要", "会纪"),
    OPERATION_PLAN("联合执法行动方案", "联执"),
    REMINDER("催办函", "催办"),
    SUPERVISION_ORDER("挂牌督办通知书", "督办"),
    SUPERVISION_LIFTING("解除挂牌督办通知书", "解督"),

    // To parties and to bodies that are no offices.
    CRIMINAL_REFERRAL("涉嫌犯罪案件移送书", "涉罪移"),
    GOODS_REFERRAL_NOTICE("查封/扣押物品移送告知书", "物移"),
    PRODUCTION_NOTICE("限期提供材料通知书", "限提"),
    IDENTIFICATION_REQUEST("协助辨认/鉴别通知书", "辨鉴通"),
    PRESERVATION_NOTICE("先行登记保存证据通知书", "先登"),
    PRESERVATION_RELEASE("解除先行登记保存证据通知书", "解登"),
    COERCION_DECISION("实施行政强制措施决定书", "强制"),
    COERCION_EXTENSION("延长行政强制措施期限决定书", "延强"),
    COERCION_RELEASE("解除行政强制措施决定书", "解强"),
    GOODS_LIST("场所/设施/财物清单", null),
    EARLY_DISPOSAL("先行处置物品确认书", null),
    TEST_COMMISSION("检测/检验/检疫/鉴定委托书", "检鉴委"),
    TEST_PERIOD_NOTICE("检测/检验/检疫/鉴定期间告知书", "检鉴期"),
    TEST_RESULT_NOTICE("检测/检验/检疫/鉴定结果告知书", "检鉴结"),
    CORRECTION_ORDER("责令改正通知书", "责改"),

    // For the file.
    CASE_SOURCE_RECORD("案件来源登记表", null),
    FILING_APPROVAL("立案/不予立案审批表", null),
    MATTER_APPROVAL("行政处罚案件有关事项审批表", null),
    SITE_RECORD("现场笔录", null),
    EVIDENCE_EXTRACT("证据提取单", null),
    ELECTRONIC_EVIDENCE_RECORD("电子数据证据提取笔录", null),
    INTERVIEW_RECORD("询问笔录", null),
    /** How a letter was served to whom, form 50. */
    SERVICE_RECORD("送达回证", null);

    private final String title;
    private final @Nullable String numberCode;

    LetterKind(String title, @Nullable String numberCode) {
        this.title = title;
        this.numberCode = numberCode;
    }

    public String title() {
        return title;
    }

    public @Nullable String numberCode() {
        return numberCode;
    }

    public LetterForm form() {
        return LetterForms.of(this);
    }

    /** Of which kind the letter of the same transfer is that it goes along with, or answers. */
    public Optional<LetterKind> goesWith() {
        return LetterForms.goesWith(this);
    }

    /** A list: it becomes void with the letter that it goes along with. */
    public boolean isAlong() {
        return LetterForms.isAlong(this);
    }

    /** A table of many columns: printed across the page. */
    public boolean isAcross() {
        return form().isAcross();
    }
}
