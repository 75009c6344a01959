package org.lianban.casework.letter.domain;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Letters as officers would write them, long enough to fill pages, with rare names in them. */
public final class FilledLetters {
    public static final LocalDate DAY = LocalDate.of(2026, 7, 8);

    private static final String CASE = "湘潭县𠮷㐂食品商行（演示）涉嫌销售侵犯“湘潭矮莲”商标专用权商品案";
    private static final String REASON =
            """
            2026年6月29日，我局执法人员在长沙市岳麓区××路68号检查时发现，当事人经营者䶮某（演示）销售的莲子制品外包装上突出使用与第12345678号“湘潭矮莲”注册商标近似的标识。
            经初步核查：一、上述商品由湘潭市雨湖区的生产者供货，货值18,600.00元；二、违法行为发生地和主要证据均在湘潭市辖区内；三、本局对生产环节的违法行为没有管辖权。
            综上，该案不属于本局管辖。\
            """;
    private static final String BASIS = "《市场监督管理行政处罚程序规定》第十四条第一款、《中华人民共和国行政处罚法》第二十二条";

    private FilledLetters() {}

    public static LetterContent issued(LetterKind kind) {
        Map<String, String> fields = new HashMap<>();
        kind.form().fields().forEach(field -> fields.put(field.key(), text(field)));
        List<LetterItem> items =
                kind.form().hasItems()
                        ? IntStream.rangeClosed(1, 9).mapToObj(n -> item(kind, n)).toList()
                        : List.of();
        return issued(kind, fields, items);
    }

    public static LetterContent issued(
            LetterKind kind, Map<String, String> fields, List<LetterItem> items) {
        String kindCode = kind.numberCode();
        LetterNumber number = kindCode == null ? null : new LetterNumber("长岳", kindCode, 2026, 3);
        IssueLetter order =
                new IssueLetter(
                        SampleLetters.LETTER,
                        SampleLetters.MATTER,
                        null,
                        null,
                        kind,
                        SampleLetters.YUELU,
                        kind.form().addressing() == Addressing.OFFICES
                                ? List.of(SampleLetters.XIANGTAN)
                                : List.of(),
                        fields,
                        items);
        return LetterContent.draft(order, SampleLetters.OFFICES).issued(number, DAY);
    }

    private static String text(LetterField field) {
        return switch (field) {
            case CASE_TITLE -> CASE;
            case REASON -> REASON;
            case ARGUMENT -> "商品的生产者、仓储地和主要证据均在湘潭市，由湘潭市局管辖更便于查清事实。\n我局已依法采取先行登记保存措施。";
            case LEGAL_BASIS -> BASIS;
            case DESIGNEE, RECEIVER, OTHER_OFFICE -> "湘潭市市场监督管理局";
            case SENDER -> "长沙市岳麓区市场监督管理局";
            case RECEIVED_LETTER, TRANSFER_LETTER -> "《案件移送函》长岳市监案移〔2026〕3号";
            case RECEIVED_BY -> "湘潭市市场监督管理局联络员 𫖯某（演示）";
            case ATTACHMENTS -> "案件来源登记表\n现场笔录及照片（演示）\n证据材料移送清单";
            case CONTACT -> "岳麓区局知识产权科办案人员（演示） 0731-00000000";
            case COPIES -> "湖南省市场监督管理局，长沙市市场监督管理局";
            case ADDRESSED_TO, PARTY, RECIPIENT, INTERVIEWEE -> "湘潭县𠮷㐂食品商行（演示）";
            case PARTY_CODE -> "91430321MA4L000000";
            case PARTY_ADDRESS, PLACE -> "长沙市岳麓区××路68号（演示）";
            case REGISTRATION_NUMBER -> "长岳市监登〔2026〕31号";
            case SOURCE_CLASS -> "监督检查";
            case SOURCE, REFERRED_TO, INSTITUTION -> "××检测院（演示）";
            case FOUND_ON, FROM -> "2026-06-29";
            case UNTIL, DUE_ON, SERVED_ON -> "2026-07-28";
            case BEGUN_AT -> "2026-06-29T09:30";
            case ENDED_AT -> "2026-06-29T11:05";
            case HELD_AT -> "2026-07-06T14:00";
            case OFFICERS -> "甲某（湘04300001）\n乙某（湘04300002）";
            case EARLIER_LETTER, OF_LETTER -> "《先行登记保存证据通知书》长岳市监先登〔2026〕3号";
            case SUBJECT,
                    PERIOD,
                    MEASURE,
                    STORAGE,
                    WITNESS,
                    WAY,
                    RELATION,
                    TRACKING,
                    REPORT,
                    CONVENOR,
                    REPORT_EVERY ->
                    "演示·" + field.key();
            case MATTERS, PRESENT -> "第一项（演示）\n第二项（演示）";
            case FACTS,
                    REQUIREMENT,
                    RIGHTS_TOLD,
                    FINDINGS,
                    METHOD,
                    RESULT,
                    REMEDIES,
                    OPINION,
                    DECISION,
                    NOTE,
                    POSITIONS,
                    CONCLUSIONS,
                    PURPOSE,
                    AREA,
                    DISCIPLINE ->
                    "第一段（演示）：" + field.key() + "。\n第二段（演示）。";
        };
    }

    private static LetterItem item(LetterKind kind, int n) {
        Map<String, String> texts = new HashMap<>();
        LetterColumn.keys(kind).forEach(column -> texts.put(column, ""));
        texts.put("number", String.valueOf(n));
        texts.put("kind", n % 2 == 0 ? "物证" : "电子数据");
        texts.put("form", n % 2 == 0 ? "原件" : "复制件");
        texts.put("title", "莲子礼盒外包装照片（第" + n + "组，演示）");
        if (n % 2 == 1) {
            texts.put("sha256", "0f1e2d3c4b5a69788796a5b4c3d2e1f0".repeat(2));
            texts.put("sm3", "a0b1c2d3e4f5061728394a5b6c7d8e9f".repeat(2));
        }
        if (kind == LetterKind.EVIDENCE_LIST) {
            texts.put("source", "湘潭县𠮷㐂食品商行（演示）经营场所现场提取");
            texts.put("collectedBy", "甲某（湘04300001）\n乙某（湘04300002）");
            texts.put("collectedOn", "2026年6月29日");
            texts.put("quantity", n + "盒");
            texts.put("seal", n % 2 == 0 ? "封条第0" + n + "号" : "");
            texts.put("storage", n % 2 == 0 ? "物证室3柜" : "");
        } else {
            texts.put("quantity", n + "盒");
            texts.put("result", n == 4 ? "未接收" : "已接收");
            texts.put("note", n == 4 ? "实物缺一盒，已登记差异" : "");
        }
        return new LetterItem(texts);
    }
}
