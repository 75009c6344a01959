package org.lianban.casework.letter.domain;

/** What officers would write into the lists of each kind; nothing in it is true. */
final class FilledItems {
    private FilledItems() {}

    static String text(LetterColumn column, LetterKind kind, int n) {
        boolean even = n % 2 == 0;
        return switch (column) {
            case NUMBER -> String.valueOf(n);
            case KIND -> even ? "物证" : "电子数据";
            case FORM -> even ? "原件" : "复制件";
            case TITLE -> title(kind, n);
            case SOURCE ->
                    kind == LetterKind.ELECTRONIC_EVIDENCE_RECORD
                            ? "××平台店铺商品页（演示）"
                            : "湘潭县𠮷㐂食品商行（演示）经营场所现场提取";
            case COLLECTED_BY -> "甲某（湘04300001）\n乙某（湘04300002）";
            case COLLECTED_ON -> "2026年6月29日";
            case QUANTITY -> n + "盒";
            case SEAL -> even ? "封条第0" + n + "号" : "";
            case STORAGE -> storage(kind, even);
            case SHA256 -> digest(kind, even, "0f1e2d3c4b5a69788796a5b4c3d2e1f0");
            case SM3 -> digest(kind, even, "a0b1c2d3e4f5061728394a5b6c7d8e9f");
            case RESULT -> result(kind, n);
            case NOTE -> n == 4 ? note(kind) : "";
            case SPECIFICATION -> even ? "500g×2罐" : "250g×4袋/盒，礼盒装";
            case ASKED -> "湘潭市雨湖区××食品厂（演示）第" + n + "批商品的供货数量、价格和付款情况";
            case ANSWER -> "该厂于2026年5月" + n + "日供货5盒，单价260元，已收款。\n有送货单和转账记录证明（演示）。";
            case TASK -> "第" + n + "组：检查湘潭市雨湖区××仓库（演示），清点、登记涉案商品";
            case OFFICE -> even ? "湘潭市市场监督管理局" : "长沙市岳麓区市场监督管理局";
            case PERSON -> even ? "丁某（演示）" : "甲某、乙某（演示）";
            case DUE -> even ? "2026年7月20日" : "";
        };
    }

    private static String title(LetterKind kind, int n) {
        return switch (kind) {
            case EVIDENCE_LIST, EVIDENCE_RECEIPT -> "莲子礼盒外包装照片（第" + n + "组，演示）";
            case ELECTRONIC_EVIDENCE_RECORD -> "店铺商品页截图-" + n + ".png（演示）";
            default -> "“湘潭矮莲”莲子礼盒（第" + n + "种，演示）";
        };
    }

    private static String storage(LetterKind kind, boolean even) {
        if (kind == LetterKind.EVIDENCE_LIST) {
            return even ? "物证室3柜" : "";
        }
        return "物证室3柜，常温、干燥";
    }

    private static String digest(LetterKind kind, boolean even, String half) {
        return even && kind != LetterKind.ELECTRONIC_EVIDENCE_RECORD ? "" : half.repeat(2);
    }

    private static String result(LetterKind kind, int n) {
        if (kind == LetterKind.ASSISTANCE_REPLY) {
            return n == 4 ? "部分查明" : "已查明";
        }
        return n == 4 ? "未接收" : "已接收";
    }

    private static String note(LetterKind kind) {
        return kind == LetterKind.EVIDENCE_RECEIPT ? "实物缺一盒，已登记差异" : "外盒破损";
    }
}
