package org.lianban.casework.lead.domain;

/** Where a lead comes from; decides the tick in the registration form (案件来源登记表). */
public enum LeadSource {
    INSPECTION("监督检查"),
    CAMPAIGN("监督检查"),
    ONLINE_MONITORING("监督检查"),
    SAMPLING_RESULT("监督检查"),
    COMPLAINT("投诉、举报"),
    REPORT_NAMED("投诉、举报"),
    REPORT_ANON("投诉、举报"),
    RIGHT_HOLDER_REPORT("投诉、举报"),
    DEPT_TRANSFER("其他部门移送"),
    POLICE_RETURN("其他部门移送"),
    PROCURATORATE_OPINION("其他部门移送"),
    COURT_SUGGESTION("其他部门移送"),
    CUSTOMS("其他部门移送"),
    SUPERIOR_ASSIGN("上级交办"),
    DESIGNATION("上级交办"),
    CROSS_REGION_NOTICE("其他"),
    CROSS_REGION_TRANSFER("其他"),
    ASSISTANCE_SPINOFF("其他"),
    JOINT_OPERATION("其他"),
    MEDIA("其他");

    private final String tick;

    LeadSource(String tick) {
        this.tick = tick;
    }

    /** The box to tick in the registration form. */
    public String tick() {
        return tick;
    }

    /** Received from outside rather than found by the office (专利行政执法办法28). */
    public boolean isReceived() {
        return switch (this) {
            case INSPECTION, CAMPAIGN, ONLINE_MONITORING, SAMPLING_RESULT, MEDIA, JOINT_OPERATION ->
                    false;
            case COMPLAINT,
                    REPORT_NAMED,
                    REPORT_ANON,
                    RIGHT_HOLDER_REPORT,
                    DEPT_TRANSFER,
                    POLICE_RETURN,
                    PROCURATORATE_OPINION,
                    COURT_SUGGESTION,
                    CUSTOMS,
                    SUPERIOR_ASSIGN,
                    DESIGNATION,
                    CROSS_REGION_NOTICE,
                    CROSS_REGION_TRANSFER,
                    ASSISTANCE_SPINOFF ->
                    true;
        };
    }
}
