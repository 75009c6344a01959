package org.lianban.casework.letter.domain;

import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is seen, heard or done, at the length of real records; nothing in it is true. */
final class FilledRecords {
    private FilledRecords() {}

    static String findings(LetterKind kind) {
        return kind == LetterKind.INTERVIEW_RECORD
                ? questions()
                : kind == LetterKind.SITE_RECORD ? site() : electronic();
    }

    private static String questions() {
        String said =
                """
                问：请介绍你的基本情况和经营情况。
                答：我叫䶮某，是湘潭县𠮷㐂食品商行的经营者，在长沙市岳麓区××路68号经营莲子制品，2025年3月开业（演示）。
                问：你店内销售的莲子礼盒从何处购进？
                答：从湘潭市雨湖区××食品厂购进，2026年5月起共购进60盒，每盒进价260元，已经销售15盒，每盒售价310元（演示）。
                问：供货商是否向你提供过“湘潭矮莲”商标的许可文件？
                答：没有。业务员说他们有授权，我没有索要书面材料（演示）。
                """;
        return IntStream.rangeClosed(1, 4)
                .mapToObj(
                        n -> said + "问：第" + n + "批商品的付款方式是什么？\n答：第" + n + "批通过手机转账，转账记录可以提供（演示）。\n")
                .collect(Collectors.joining());
    }

    private static String site() {
        String shelf =
                "号货架摆放莲子礼盒5盒，外包装正面突出使用“湘潭矮莲”字样，侧面标注生产者为湘潭市雨湖区××食品厂，生产日期为2026年5月8日，单价310元（演示）。";
        return "当事人经营场所为临街门面，面积约60平方米，门头标有“𠮷㐂食品商行”字样，店内有营业人员一名（演示）。\n"
                + IntStream.rangeClosed(1, 9)
                        .mapToObj(n -> n + shelf)
                        .collect(Collectors.joining("\n"))
                + "\n执法人员对上述物品逐一拍照、清点，并制作清单。检查过程全程录像。";
    }

    private static String electronic() {
        return "9时35分，打开当事人在××平台开设的店铺首页（演示），页面显示店铺名称为“𠮷㐂食品”，与营业执照公示信息一致。\n"
                + "9时50分，打开商品“莲子礼盒”的详情页和销售记录页，逐页截图，共取得图片和录像文件9个。\n"
                + "11时，将文件保存到一次性写入光盘，逐个计算完整性校验值后封存（演示）。";
    }
}
