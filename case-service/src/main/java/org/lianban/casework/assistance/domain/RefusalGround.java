package org.lianban.casework.assistance.domain;

/** The only grounds on which an item is refused (decision 5; 行政处罚法26, 行政强制法17). */
public enum RefusalGround {
    /** Whoever has them is named. */
    NOT_WITHIN_POWERS("不属于本机关职权范围"),
    NOT_OUR_TERRITORY("不在本机关管辖区域"),
    COERCION_NOT_DELEGABLE("行政强制措施权不得委托");

    private final String title;

    RefusalGround(String title) {
        this.title = title;
    }

    /** As the reply prints it. */
    public String title() {
        return title;
    }
}
