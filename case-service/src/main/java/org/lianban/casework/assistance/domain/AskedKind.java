package org.lianban.casework.assistance.domain;

/** What one office may ask another to do (协助调查事项, 程序规定45). */
public enum AskedKind {
    QUERY_REGISTRATION("查询登记信息"),
    SITE_CHECK("现场检查"),
    INTERVIEW("询问"),
    COLLECT_DOCS("调取书证"),
    COLLECT_EDATA("提取电子数据"),
    IDENTIFY_SUPPLIER("追查供货来源"),
    TRACE_LOGISTICS("追查物流"),
    ENTRUSTED_SERVICE("委托送达"),
    PLATFORM_DATA("调取平台数据"),
    SAMPLE("抽样取证"),
    /** Never asked for: known by name, to be refused by name. */
    COERCION("查封、扣押等行政强制措施");

    private final String title;

    AskedKind(String title) {
        this.title = title;
    }

    /** As the letter names it. */
    public String title() {
        return title;
    }

    /** The office that needs it does it itself, or has jurisdiction designated (行政强制法17). */
    public boolean isCoercive() {
        return switch (this) {
            case COERCION -> true;
            case QUERY_REGISTRATION,
                    SITE_CHECK,
                    INTERVIEW,
                    COLLECT_DOCS,
                    COLLECT_EDATA,
                    IDENTIFY_SUPPLIER,
                    TRACE_LOGISTICS,
                    ENTRUSTED_SERVICE,
                    PLATFORM_DATA,
                    SAMPLE ->
                    false;
        };
    }
}
