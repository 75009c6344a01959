package org.lianban.casework.letter.domain;

/**
 * How a party can have an act examined, where and until when, as a letter tells it (行政强制法24):
 * review by the government of the same level within sixty days (行政复议法20, 24), or a suit within six
 * months (行政诉讼法46).
 */
public final class Remedies {
    private static final String OFFICE = "市场监督管理局";
    private static final String GOVERNMENT = "人民政府";
    private static final String AGAINST =
            "如不服本%1$s，可以自收到本%1$s书之日起六十日内向%2$s申请行政复议，" + "也可以自收到本%1$s书之日起六个月内依法向有管辖权的人民法院提起行政诉讼。";

    private Remedies() {}

    /**
     * Against a decision (决定书).
     *
     * @param office name of the office whose act it is
     */
    public static String ofDecision(String office) {
        return AGAINST.formatted("决定", government(office));
    }

    /**
     * Against a notice (通知书).
     *
     * @param office name of the office whose act it is
     */
    public static String ofNotice(String office) {
        return AGAINST.formatted("通知", government(office));
    }

    private static String government(String office) {
        return office.endsWith(OFFICE)
                ? office.substring(0, office.length() - OFFICE.length()) + GOVERNMENT
                : "本级" + GOVERNMENT;
    }
}
