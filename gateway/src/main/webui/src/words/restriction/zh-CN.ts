// What only the room of restrictions says: it travels with it, not with the first page.

export const zhCN = {
  restriction: {
    heading: '限定知悉',
    tag: '限定知悉',
    law: '办理机关的部门负责人或者正职负责人可以决定，本局只有指定人员和办案人员可以查看本案。本局、上级机关和其他可查看机关的部门负责人、正职负责人，以及移送的收件联络员、指定管辖的经办人因职责仍可查看；其他人员处（列表、检索、通知、时间线）均不显示本案。案件移送后，原机关的限定只对其本局人员继续有效。',
    none: '本案没有限定知悉范围。',
    since: (office: string, day: string, by: string) => `${office} ${day} 起限定，${by}决定`,
    lifted: (day: string, by: string, reason: string) => `${day} 解除，${by}决定：${reason}`,
    named: '知悉人员',
    nobody: '除因职责可以查看的人员外，没有指定其他人员。',
    addedOn: (day: string) => `${day} 起`,
    removedOn: (day: string, reason: string) => `${day} 止：${reason}`,
    former: '以前的限定',
    restrict: '限定知悉范围',
    change: '调整知悉人员',
    lift: '解除限定知悉',
    article: '依据',
    articles: {
      'penalty-secrets': '行政处罚法第五十条（国家秘密、商业秘密、个人隐私）',
      'procedure-secrets': '程序规定第五条（保密）',
      'competition-trade-secret': '反不正当竞争法第十条（商业秘密）',
      'complaints-informant': '投诉举报规定第三十七条（举报人保密）',
      'trade-secret-informant': '商业秘密规定第十六条、第二十一条（举报人保密）',
    },
    people: '知悉人员（本局）',
    peopleHint: '办案人员不必列入，因办案即可查看。',
    inCharge: '办案人员',
    reason: '理由',
    liftLaw: '解除后，本局和有关机关的人员恢复查看本案；以前的通知也恢复显示。',
    somebody: '已不在册的人员',
  },
};
