/** What the pages of jurisdiction disputes say. */
export const zhCN = {
  dispute: {
    one: '管辖权争议',
    parties: (one: string, other: string) => `${one} 与 ${other}`,
    toMatter: '查看案件',
    none: '没有管辖权争议。在案件页面选择“提出管辖权争议”，可以与其他机关协商管辖权。',
    between: '双方',
    raised: '提出日期',
    positions: '双方意见',
    notYet: '尚未说明意见',
    competent: '认为应由以下机关管辖：',
    conclusion: '协商结论',
    proposed: (day: string) => `于${day}提议由以下机关管辖：`,
    talk: (moment: string, present: string, place: string) =>
      `协商时间 ${moment}${place && ` · ${place}`} · 参加人 ${present}`,
    endings: {
      RAISED: (day: string) => day,
      NEGOTIATING: (day: string) => day,
      AGREED: (day: string) => `${day}协商一致。`,
      REPORTED_UP: (day: string) => `${day}起由共同的上一级机关指定管辖。`,
      DROPPED: (day: string) => `${day}撤回：`,
    },
    toMinutes: '查看协商纪要',
    toTransfer: '查看指定管辖',
    limit: '协商期限',
    states: {
      RAISED: '已提出，待答复',
      NEGOTIATING: '协商中',
      AGREED: '协商一致',
      REPORTED_UP: '已报请指定管辖',
      DROPPED: '已撤回',
    },
    fields: {
      counterpart: '对方机关',
      competent: '应由哪个机关管辖',
      argument: '理由',
      text: '协商结论',
      heldAt: '协商时间',
      present: '参加人',
      place: '地点（可不填）',
      reason: '撤回原因',
    },
    law: '对管辖权有争议的，应当自发生争议之日起七个工作日内协商解决；协商不成的，报请共同的上一级机关指定管辖（程序规定第十三条）。协商期间本机关继续办理，不得移送。',
    laws: {
      state: '意见记入协商记录，不能更改。此前提出的协商结论不再有效。',
      propose: '协商结论须由对方部门负责人确认；确认后制发协商纪要。',
      agree:
        '确认后制发管辖权争议协商纪要。约定由对方管辖的，起草案件移送函，对方不得再提出管辖异议。',
      'report-up':
        '协商不成的，报请共同的上一级机关指定管辖（程序规定第十三条）。指定之前只能采取紧急保全措施。',
      'take-up':
        '共同的上一级机关也可以直接指定管辖（程序规定第十三条），自今日起七个工作日内指定。',
      drop: '对方答复之前可以撤回；撤回后对方不再看到本案。',
    },
    letters: { agree: '管辖权争议协商纪要', 'report-up': '关于指定管辖的请示' },
  },
};
