/** What the pages of joint handling say. */
export const zhCN = {
  jointHandling: {
    one: '联合办案',
    boxes: { received: '收到的联合办案邀请', sent: '发出的联合办案邀请' },
    none: {
      received: '没有收到联合办案邀请。其他机关邀请本机关联合办理案件时，会在这里出现。',
      sent: '没有发出联合办案邀请。在已立案的案件页面选择“邀请联合办案”，即可邀请其他机关。',
    },
    openOnly: '只看未办结的',
    columns: { office: '对方机关', reports: '报告' },
    reportsBriefly: (count: number) => `${count} 次`,
    between: '、',
    states: {
      INVITED: '待签收',
      RECEIVED: '已签收，待复函',
      RUNNING: '联合办理中',
      DECLINED: '不参加',
      WITHDRAWN: '邀请已撤回',
      ENDED: '已终止',
    },
    answers: { AGREED: '同意联合办案', DECLINED: '不参加' },

    // 页面
    asked: '邀请内容',
    course: '往来',
    from: '邀请机关',
    to: '受邀机关',
    invited: '邀请',
    received: '签收',
    notReceived: '尚未签收',
    answer: '复函',
    notAnswered: '尚未复函',
    officers: '承办人员',
    noOfficers: '尚未指派',
    due: '期限',
    matter: '案件',
    withdrawn: '撤回',
    ended: '终止',
    endedBy: (office: string) => `${office}终止`,
    reports: '办理情况',
    noReport: {
      before: '受邀机关同意联合办案、指派承办人员后，由承办人员在这里报告办理情况。',
      running: '还没有报告。由指派的承办人员报告办理情况，邀请机关在这里看到。',
      over: '没有报告。',
    },
    reportOf: (number: number) => `第 ${number} 次报告`,
    reportBy: (person: string, day: string) => `${person} · ${day}`,
    letters: { sent: '联合办案邀请函', answer: '联合办案复函', ending: '联合办案终止函' },

    // 案件页面
    ofMatter: '联合办案',
    reported: (count: number) => `已报告 ${count} 次`,

    // 各步骤
    fields: {
      to: '受邀机关',
      title: '案件名称（对方所见）',
      reason: '联合办案理由',
      work: '办理分工',
      answer: '答复意见',
      why: '不参加的理由',
      remark: '说明',
      officers: '承办人员（至少两名）',
      report: '办理情况',
      withdrawReason: '撤回理由',
      endReason: '终止理由',
    },
    optional: (label: string) => `${label} · 选填`,
    reasonHint: '对方同意前只看到这里写的内容，看不到本案。不得写明举报人。',
    workHint: '请分别写明邀请机关和受邀机关各自负责的工作。',
    reportHint: '写明上次报告以来办理了什么；报告后不能更改。取得的证据另由协查移送。',
    letterHints: {
      sent: '填写受邀机关、案件名称、理由和分工后，这里显示将要发出的邀请函。',
      answer: '选择答复意见后，这里显示将要发出的复函；不参加的，须写明理由。',
      ending: '填写理由后，这里显示将要发出的终止函。',
    },
    letterLoading: '正在更新预览……',
    send: '发出邀请函',
    law: '本机关仍是本案唯一的办理机关。对方同意后可以查看本案，指派自己的承办人员并报告办理情况；任何一方可以发函终止。按协作约定，对方应当在五个工作日内答复（仅作提醒）。',
    steps: {
      'invite-joint-handling': '邀请联合办案',
      'receive-invitation': '签收',
      'answer-invitation': '复函',
      'assign-joint-officers': '指派承办人员',
      'report-joint-work': '报告办理情况',
      'end-joint-handling': '终止联合办案',
    },
    withdraw: '撤回邀请',
    laws: {
      'receive-invitation': '签收后制发送达回证，由双方保存；是否参加，由部门负责人复函。',
      'answer-invitation':
        '复函签发后不能更改。同意后本机关可以查看本案，须指派承办人员，并每十五个工作日报告一次办理情况（协作约定，仅作提醒）。',
      'assign-joint-officers':
        '联合办案应当指派两名以上持有效执法证的人员；再次指派的，替换原来的人员。',
      'report-joint-work': '报告后邀请机关立即看到，下一次报告的期限重新计算。',
      'end-joint-handling':
        '签发后联合办案终止函立即送对方；受邀机关不再因联合办案查看本案，已有的报告和文书保留。',
    },
    withdrawLaw: '签发后联合办案终止函立即送对方，对方不必再答复；已发出的邀请函保留。',
  },
};
