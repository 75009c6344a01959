package org.lianban.casework.letter.domain;

/** What officers would write into the fields of each kind; nothing in it is true. */
final class FilledFields {
    private static final String CASE = "湘潭县𠮷㐂食品商行（演示）涉嫌销售侵犯“湘潭矮莲”商标专用权商品案";
    private static final String PARTY = "湘潭县𠮷㐂食品商行（演示）";
    private static final String SHOP = "长沙市岳麓区××路68号（演示）";
    private static final String REASON =
            """
            2026年6月29日，我局执法人员在长沙市岳麓区××路68号检查时发现，当事人经营者䶮某（演示）销售的莲子制品外包装上突出使用与第12345678号“湘潭矮莲”注册商标近似的标识。
            经初步核查：一、上述商品由湘潭市雨湖区的生产者供货，货值18,600.00元；二、违法行为发生地和主要证据均在湘潭市辖区内；三、本局对生产环节的违法行为没有管辖权。
            综上，该案不属于本局管辖。\
            """;
    private static final String FACTS =
            """
            2026年6月29日，我局执法人员在长沙市岳麓区××路68号检查时发现，当事人经营者䶮某（演示）销售的莲子礼盒外包装上突出使用与第12345678号“湘潭矮莲”注册商标近似的标识，现场存有礼盒九种共45盒，货值18,600.00元。
            当事人不能提供商标注册人的许可文件，称商品购自湘潭市雨湖区××食品厂（演示）。\
            """;
    private static final String BASIS = "《市场监督管理行政处罚程序规定》第十四条第一款、《中华人民共和国行政处罚法》第二十二条";

    private FilledFields() {}

    static String text(LetterField field, LetterKind kind) {
        return switch (field) {
            case CASE_TITLE -> CASE;
            case REASON -> reason(kind);
            case ARGUMENT -> "商品的生产者、仓储地和主要证据均在湘潭市，由湘潭市局管辖更便于查清事实。\n我局已依法采取先行登记保存措施。";
            case LEGAL_BASIS -> basis(kind);
            case DESIGNEE, RECEIVER, OTHER_OFFICE -> "湘潭市市场监督管理局";
            case SENDER -> "长沙市岳麓区市场监督管理局";
            case RECEIVED_LETTER -> received(kind);
            case TRANSFER_LETTER -> "《案件移送函》长岳市监案移〔2026〕3号";
            case RECEIVED_BY ->
                    kind == LetterKind.SERVICE_RECORD ? "䶮某（演示）" : "湘潭市市场监督管理局联络员 𫖯某（演示）";
            case ATTACHMENTS -> attachments(kind);
            case CONTACT -> "岳麓区局知识产权科办案人员（演示） 0731-00000000";
            case COPIES ->
                    kind == LetterKind.CRIMINAL_REFERRAL
                            ? "长沙市岳麓区人民检察院（演示）"
                            : "湖南省市场监督管理局，长沙市市场监督管理局";
            case ADDRESSED_TO -> addressee(kind);
            case PARTY, RECIPIENT -> PARTY;
            case INTERVIEWEE -> "䶮某（演示）";
            case PARTY_CODE -> "91430321MA4L000000";
            case PARTY_ADDRESS -> SHOP;
            case PLACE -> place(kind);
            case REGISTRATION_NUMBER -> "长岳市监登〔2026〕31号";
            case SOURCE_CLASS -> "监督检查";
            case SOURCE -> kind.form().hasItems() ? "当事人经营者䶮某（演示）" : "对岳麓区莲子制品经营者的日常监督检查（演示）";
            case PERIOD -> period(kind);
            case FOUND_ON, FROM, TAKEN_ON -> "2026-06-29";
            case UNTIL, DUE_ON, SERVED_ON -> "2026-07-28";
            case BEGUN_AT -> "2026-06-29T09:30";
            case ENDED_AT -> "2026-06-29T11:05";
            case HELD_AT -> "2026-07-06T14:00";
            case OFFICERS -> "甲某（湘04300001）\n乙某（湘04300002）";
            case EARLIER_LETTER -> earlier(kind);
            case OF_LETTER -> "《实施行政强制措施决定书》长岳市监强制〔2026〕3号";
            case SUBJECT -> subject(kind);
            case MEASURE -> "扣押";
            case STORAGE -> "长沙市岳麓区市场监督管理局物证室（演示），阴凉、干燥、加锁";
            case WITNESS -> "丙某（××社区工作人员，演示）";
            case WAY -> "直接送达";
            case RELATION -> kind == LetterKind.INTERVIEW_RECORD ? "当事人的经营者" : "经营者本人";
            case TRACKING -> "EMS 0000000000000（演示）";
            case REPORT -> kind == LetterKind.EARLY_DISPOSAL ? "所有人出具的同意书（演示）" : "第2026-0706号（演示）";
            case INSTITUTION -> "××检测院（演示）";
            case REFERRED_TO -> "长沙市公安局岳麓分局（演示）";
            case CONVENOR -> "湘潭市市场监督管理局副局长 𫖯某（演示）";
            case REPORT_EVERY -> "每十个工作日书面报告一次";
            case MATTERS -> matters(kind);
            case PRESENT -> present(kind);
            case FACTS -> FACTS;
            case REQUIREMENT -> requirement(kind);
            case RIGHTS_TOLD -> rights(kind);
            case FINDINGS -> FilledRecords.findings(kind);
            case METHOD -> method(kind);
            case RESULT -> "送检莲子礼盒（3盒）外包装使用的标识与第12345678号注册商标构成近似（演示）。\n包装材质与商标注册人提供的样品不一致（演示）。";
            case REMEDIES ->
                    kind == LetterKind.TEST_RESULT_NOTICE
                            ? "如对上述结果有异议，可以按照有关规定向我局提出复检申请（演示）。"
                            : Remedies.ofDecision("长沙市岳麓区市场监督管理局");
            case HANDED_OVER ->
                    "当事人等1名：湘潭矮莲店（演示）\n扣押物品1项随案移交，存放于区局涉案物品仓库，移交人甲某\n核查期限自你局收到材料之日起重新计算";
            case SELECTION ->
                    "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
            case OPINION -> "经审查，案件来源清楚，有初步证据证明当事人涉嫌违法，建议予以立案，由甲某、乙某办理（演示）。";
            case DECISION -> "同意立案（演示）。";
            case NOTE ->
                    kind == LetterKind.SERVICE_RECORD
                            ? "送达时已说明文书内容（演示）。"
                            : "供货商的银行流水已另行调取，随函附送复制件（演示）。";
            case POSITIONS ->
                    "长沙市岳麓区市场监督管理局：销售行为发生在岳麓区，本局已先行登记保存有关证据（演示）。\n"
                            + "湘潭市市场监督管理局：生产行为发生在雨湖区，主要证据在湘潭市（演示）。";
            case CONCLUSIONS -> "销售环节由长沙市岳麓区市场监督管理局办理，生产环节由湘潭市市场监督管理局办理（演示）。\n两局相互通报案件进展。";
            case PURPOSE -> "查清涉案莲子制品的生产、仓储、销售链条，集中查处侵犯“湘潭矮莲”商标专用权的违法行为（演示）。";
            case AREA -> "长沙市岳麓区、湘潭市雨湖区的莲子制品生产、仓储、销售场所，重点是涉案供货商的三处仓库（演示）。";
            case DISCIPLINE -> "行动前不得泄露行动信息。\n执法人员应当出示执法证件，全程记录执法过程，依法收集、固定证据。";
        };
    }

    private static String reason(LetterKind kind) {
        return switch (kind) {
            case ASSIGNMENT_NOTICE -> "该案的违法行为发生地和主要证据均在你局辖区内，由你局办理更便于查清事实、及时处置（演示）。";
            case TAKING_UP_DECISION -> "该案涉及两个区，社会关注度较高，由我局直接办理更便于统一查处（演示）。";
            case LEAD_NOTIFICATION -> "涉案商品的生产者住所地和生产场所均在你局辖区内，生产环节的违法行为不属于我局管辖（演示）。";
            case ASSISTANCE_REQUEST -> "当事人称涉案商品购自湘潭市雨湖区××食品厂（演示），需要核实供货事实、数量和价格。";
            case JOINT_INVITATION -> "涉案商品在两市生产、仓储、销售，需要同时检查、一并查清（演示）。";
            case SUPERVISION_LIFTING -> "该案已经办结，处理适当，督办要求已经落实（演示）。";
            case JOINT_ENDING -> "涉案商品的来源已经查清，不需要继续联合办理（演示）。";
            case ASSISTANCE_EXTENSION -> "供货商的财务账册正在调取，有关银行流水尚未取得（演示）。";
            case SUPERVISION_ORDER -> "该案涉及两市三个经营者，货值较大，社会关注度较高（演示）。";
            case PRODUCTION_NOTICE -> "上述材料用于核实涉案商品的来源、数量和价格（演示）。";
            case IDENTIFICATION_REQUEST -> "你（单位）是第12345678号注册商标的商标注册人，能够辨认商品是否由你（单位）生产或者许可生产（演示）。";
            case PRESERVATION_RELEASE -> "有关证据已经复制、记录，不需要继续先行登记保存（演示）。";
            case COERCION_EXTENSION -> "案情复杂，涉案商品的供货商在外市，有关证据正在委托调取，三十日内不能查清（演示）。";
            case COERCION_RELEASE -> "经核实，上列财物与违法行为无关，不需要继续扣押（演示）。";
            case EARLY_DISPOSAL -> "上述莲子制品为易腐烂变质物品，保质期将于2026年8月届满，继续存放将失去使用价值（演示）。";
            case MATTER_APPROVAL -> "涉案莲子礼盒可能被转移，有关证据以后难以取得，需要立即先行登记保存（演示）。";
            case SERVICE_RECORD -> "当事人阅看后拒绝签名，未说明理由（演示）。";
            case PRESERVATION_NOTICE, COERCION_DECISION -> FACTS;
            default -> REASON;
        };
    }

    private static String basis(LetterKind kind) {
        return switch (kind) {
            case ASSISTANCE_REQUEST, ASSISTANCE_EXTENSION, REMINDER ->
                    "《中华人民共和国行政处罚法》第二十六条、《市场监督管理行政处罚程序规定》第四十五条";
            case ASSIGNMENT_NOTICE, TAKING_UP_DECISION, SUPERVISION_ORDER -> "《市场监督管理行政处罚程序规定》第十五条";
            case CRIMINAL_REFERRAL, GOODS_REFERRAL_NOTICE ->
                    "《中华人民共和国行政处罚法》第二十七条、《市场监督管理行政处罚程序规定》第十七条";
            case PRODUCTION_NOTICE, IDENTIFICATION_REQUEST -> "《市场监督管理行政处罚程序规定》第三十条";
            case PRESERVATION_NOTICE, PRESERVATION_RELEASE ->
                    "《中华人民共和国行政处罚法》第五十六条、《市场监督管理行政处罚程序规定》第三十三条";
            case COERCION_DECISION, COERCION_EXTENSION, TEST_PERIOD_NOTICE ->
                    "《市场监督管理行政处罚程序规定》第三十六条、第三十七条";
            case COERCION_RELEASE, EARLY_DISPOSAL -> "《市场监督管理行政处罚程序规定》第四十一条、第四十二条";
            case CORRECTION_ORDER -> "《中华人民共和国商标法》第六十条";
            case TEST_COMMISSION, TEST_RESULT_NOTICE -> "《市场监督管理行政处罚程序规定》第三十二条";
            case FILING_APPROVAL -> "《市场监督管理行政处罚程序规定》第十八条、第十九条";
            default -> BASIS;
        };
    }

    private static String received(LetterKind kind) {
        return switch (kind) {
            case ASSISTANCE_REPLY, ASSISTANCE_EXTENSION, REMINDER -> "《协助调查函》潭市监协查〔2026〕12号";
            case JOINT_ANSWER -> "《联合办案邀请函》长岳市监联邀〔2026〕3号";
            case SERVICE_RECORD -> "《实施行政强制措施决定书》长岳市监强制〔2026〕3号";
            default -> "《案件移送函》长岳市监案移〔2026〕3号";
        };
    }

    private static String earlier(LetterKind kind) {
        return switch (kind) {
            case COERCION_DECISION, PRESERVATION_RELEASE -> "《先行登记保存证据通知书》长岳市监先登〔2026〕3号";
            case ASSISTANCE_REQUEST -> "《协助调查函》长岳市监协查〔2026〕12号";
            case SUPERVISION_LIFTING -> "《挂牌督办通知书》湘市监督办〔2026〕3号";
            case JOINT_ENDING -> "《联合办案邀请函》长岳市监联邀〔2026〕3号";
            case TEST_PERIOD_NOTICE -> "《检测/检验/检疫/鉴定委托书》长岳市监检鉴委〔2026〕3号";
            default -> "《实施行政强制措施决定书》长岳市监强制〔2026〕3号";
        };
    }

    private static String attachments(LetterKind kind) {
        return switch (kind) {
            case PRESERVATION_NOTICE, PRESERVATION_RELEASE, COERCION_DECISION, COERCION_RELEASE ->
                    "场所/设施/财物清单";
            case TEST_RESULT_NOTICE -> "检验报告复制件（演示）";
            case CRIMINAL_REFERRAL -> "涉嫌犯罪案件情况的调查报告\n涉案物品清单\n检验报告（演示）";
            case SITE_RECORD -> "现场照片12张\n现场录像1段（演示）";
            default -> "案件来源登记表\n现场笔录及照片（演示）\n证据材料移送清单";
        };
    }

    private static String addressee(LetterKind kind) {
        return switch (kind) {
            case CRIMINAL_REFERRAL -> "长沙市公安局岳麓分局（演示）";
            case IDENTIFICATION_REQUEST -> "湘潭市莲子产业协会（演示）";
            case TEST_COMMISSION -> "××检测院（演示）";
            default -> PARTY;
        };
    }

    private static String place(LetterKind kind) {
        return switch (kind) {
            case DISPUTE_MINUTES, CONSULTATION_NOTICE, CONSULTATION_MINUTES ->
                    "湘潭市市场监督管理局三楼会议室（演示）";
            case PRODUCTION_NOTICE, INTERVIEW_RECORD -> "长沙市岳麓区市场监督管理局知识产权科（演示）";
            default -> SHOP;
        };
    }

    private static String period(LetterKind kind) {
        return switch (kind) {
            case PRESERVATION_NOTICE -> "自先行登记保存之日起七个工作日";
            case COERCION_EXTENSION -> "自原期限届满之次日起三十日";
            default -> "自扣押之日起三十日";
        };
    }

    private static String subject(LetterKind kind) {
        return kind == LetterKind.MATTER_APPROVAL ? "先行登记保存证据" : "莲子礼盒（3盒，演示）的外包装标识和包装材质";
    }

    private static String matters(LetterKind kind) {
        return switch (kind) {
            case PRODUCTION_NOTICE -> "涉案莲子礼盒的进货票据、付款凭证\n供货商的营业执照复印件和联系方式\n2026年1月1日以来的销售记录";
            case IDENTIFICATION_REQUEST -> "上列物品是否由你（单位）生产或者许可生产\n上列物品使用的标识是否侵犯你（单位）的注册商标专用权，并说明理由";
            case TEST_COMMISSION -> "外包装标识与第12345678号注册商标的比对\n包装材质与商标注册人样品的比对";
            case CONSULTATION_NOTICE -> "销售环节与生产环节的管辖分工\n证据材料的移送和统一的认定标准";
            default ->
                    "湘潭市雨湖区××食品厂（演示）2026年以来向当事人供应莲子礼盒的数量、价格和付款情况\n"
                            + "该厂使用“湘潭矮莲”标识的情况和授权文件\n"
                            + "对该厂有关人员的询问笔录";
        };
    }

    private static String present(LetterKind kind) {
        return kind.form().addressing() == Addressing.OFFICES
                ? "长沙市岳麓区市场监督管理局：甲某、乙某（演示）\n湘潭市市场监督管理局：丁某、𫖯某（演示）"
                : "䶮某（当事人经营者，演示）";
    }

    private static String requirement(LetterKind kind) {
        return switch (kind) {
            case CONSULTATION_NOTICE -> "请各单位携带案件材料，并于会前一日报送参加人员名单（演示）。";
            case CORRECTION_ORDER -> "立即停止销售侵犯“湘潭矮莲”注册商标专用权的商品（演示）。\n清点库存，并将清点结果书面报告我局。";
            case REMINDER -> "请于收到本函后将办理情况和预计完成的日期书面告知我局（演示）。";
            case OPERATION_PLAN -> "各单位应当明确联络人员，每日报送行动进展（演示）。";
            default -> "依法及时查清事实，并将案件进展报告我局（演示）。\n涉及其他地区经营者的线索，一并通报有关市场监督管理局。";
        };
    }

    private static String rights(LetterKind kind) {
        String told = "我们是长沙市岳麓区市场监督管理局的执法人员，现向你出示执法证件。你有权进行陈述、申辩，有权申请执法人员回避。你已看清执法证件，是否申请回避？";
        return told
                + (kind == LetterKind.INTERVIEW_RECORD
                        ? "\n被询问人表示：看清了，不申请回避（演示）。"
                        : "\n当事人表示：已看清执法证件，不申请回避（演示）。");
    }

    private static String method(LetterKind kind) {
        return switch (kind) {
            case ELECTRONIC_EVIDENCE_RECORD ->
                    "使用取证专用计算机（编号QZ-03，演示）连接互联网，核对北京时间、清除浏览器缓存后，对网页进行截图和屏幕录像，并对电子文件计算完整性校验值。";
            case EVIDENCE_EXTRACT -> "由当事人当场提供原物和原件，执法人员逐件拍照、编号后提取（演示）。";
            case TEST_COMMISSION -> "按照有关标准进行比对，保留剩余样品（演示）。";
            default -> "依法拍卖，处置前逐件拍照、录像（演示）。";
        };
    }
}
