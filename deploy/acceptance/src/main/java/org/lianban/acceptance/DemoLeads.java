package org.lianban.acceptance;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The leads of the demo, as an officer takes them down (演示). */
public final class DemoLeads {
    private static final String CHANGSHA_YUHUA = "430111";

    /** The certification mark of the peaches, as a lead names it. */
    public static final Map<String, ?> PEACH_MARK =
            Map.of(
                    "type", "CERTIFICATION_MARK",
                    "number", "18020220",
                    "name", "炎陵黄桃",
                    "trademarkClass", 31);

    private DemoLeads() {}

    /** A shop on a platform shows a patent number that was never granted. */
    static Map<String, ?> passingOff(LocalDate day, LocalDate today) {
        Map<String, Object> lead = new HashMap<>();
        lead.put(
                "informant",
                Map.of("name", "平台买家(演示)", "phone", "00000000000", "anonymous", false));
        lead.putAll(
                Map.of(
                        "title",
                        "平台店铺涉嫌假冒专利(演示)",
                        "content",
                        "店铺页面标注「专利号 ZL 2012 2 0000000.8」,该号从未授权(演示)",
                        "source",
                        "REPORT_NAMED",
                        "breach",
                        "PATENT_PASSING_OFF",
                        "placeOfAct",
                        "430104",
                        "actFrom",
                        day.toString(),
                        "actTo",
                        day.toString(),
                        "foundOn",
                        today.toString(),
                        "suspects",
                        List.of(
                                Map.of(
                                        "kind", "ENTERPRISE",
                                        "name", "岳麓××科技有限公司(演示)",
                                        "identifier", "91430104MAXX00090L")),
                        "rights",
                        List.of(
                                Map.of(
                                        "type", "UTILITY_MODEL",
                                        "number", "ZL 2012 2 0000000.8",
                                        "name", "一种演示装置(演示)"))));
        return lead;
    }

    /** Fruit sold out of season under a certification mark. */
    static Map<String, ?> peaches(LocalDate today) {
        Map<String, Object> lead = new HashMap<>();
        lead.put("rights", List.of(PEACH_MARK));
        lead.putAll(
                Map.of(
                        "title",
                        "雨花区某果品商行涉嫌冒用炎陵黄桃证明商标(演示)",
                        "content",
                        "权利人协会举报:箱体标注「炎陵黄桃」,非产季销售(演示)",
                        "source",
                        "RIGHT_HOLDER_REPORT",
                        "breach",
                        "TM_INFRINGE_3",
                        "placeOfAct",
                        CHANGSHA_YUHUA,
                        "actFrom",
                        today.minusDays(10).toString(),
                        "continuing",
                        true,
                        "foundOn",
                        today.toString(),
                        "suspects",
                        List.of(
                                Map.of(
                                        "kind", "INDIVIDUAL_BUSINESS",
                                        "name", "雨花××果品商行(演示)",
                                        "identifier", "92430111MAXX00015W")),
                        "informant",
                        Map.of("name", "协会联系人(演示)", "phone", "00000000000", "anonymous", false)));
        return lead;
    }

    /** The mark as the register has it; the holder and his contact are fictional (演示). */
    static Map<String, ?> peachMark(LocalDate today) {
        return Map.ofEntries(
                Map.entry("type", "CERTIFICATION_MARK"),
                Map.entry("number", "18020220"),
                Map.entry("name", "炎陵黄桃"),
                Map.entry("classes", List.of(31)),
                Map.entry("holder", "炎陵××黄桃产业协会(演示)"),
                Map.entry("holderCode", "51430225MAXX001031"),
                Map.entry("validFrom", "2016-11-21"),
                Map.entry("validTo", "2026-11-20"),
                Map.entry("renewal", "UNKNOWN"),
                Map.entry("checkedOn", today.toString()),
                Map.entry("source", "商标注册信息(演示)"),
                Map.entry("contact", Map.of("name", "协会联系人(演示)", "telephone", "00000000000")),
                Map.entry("genuine", "仅限炎陵县产锦绣黄桃,七月中旬至八月底上市(演示)"),
                Map.entry("fake", "非产季销售;箱体无防伪标识(演示)"));
    }

    /** What an inspection found on a market stall: nothing special about it. */
    public static Map<String, ?> counterfeits(String place, LocalDate today) {
        return Map.of(
                "title",
                "市场摊位涉嫌销售侵犯注册商标专用权的商品(演示)",
                "content",
                "巡查发现包装与正品不符,进货单据不全(演示)",
                "source",
                "INSPECTION",
                "breach",
                "TM_INFRINGE_3",
                "placeOfAct",
                place,
                "actFrom",
                today.minusDays(3).toString(),
                "continuing",
                true,
                "foundOn",
                today.toString());
    }

    /** The same under a title of its own, by which it is found again. */
    static Map<String, ?> counterfeits(String title, String place, LocalDate today) {
        Map<String, Object> lead = new HashMap<>(counterfeits(place, today));
        lead.put("title", title);
        return lead;
    }
}
