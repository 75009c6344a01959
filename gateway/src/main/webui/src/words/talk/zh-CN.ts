// What only the conversation about a matter says: it travels with it, not with the first page.

export const zhCN = {
  talk: {
    sinceLastLook: (count: number, isMore: boolean, since: string) =>
      `您上次查看（${since}）之后有 ${count}${isMore ? '+' : ''} 项变化`,
    toTimeline: '查看时间线',
    newComments: (count: number) => `${count} 条新发言`,
    seen: '已阅',
    hereNow: '正在查看',
    comments: '办案交流',
    intro:
      '发言不改变案件，也不能删除；写错的，以更正代替。不要写举报人的姓名、电话等信息，举报人信息只在登记时的专栏中填写。',
    none: '还没有发言。需要同事留意的事，在上面写下。',
    text: '发言',
    say: '发言',
    correct: '更正',
    correcting: '更正发言',
    takeBack: '撤回',
    takeBackLaw: '撤回后，内容只有本人和本局审计管理员可以看到，位置和理由保留。',
    reach: '谁可以看到',
    reaches: { OWN_OFFICE: '仅本局', ALL_OFFICES: '所有能查看本事项的机关' },
    mention: '提及（选填）',
    mentions: (people: string) => `提及：${people}`,
    replaced: '已更正',
    withdrawn: (reason: string) => `已撤回：${reason}`,
    older: '更早的发言',
    somebody: '已不在册的人员',
    proposals: '建议',
    proposalsIntro:
      '不办理本案的机关可以提出建议；由现办理机关的承办人员或者负责人答复，案件移送后由新的办理机关答复。采纳后，由其按程序办理。',
    noProposals: '还没有建议。',
    propose: '提出建议',
    kind: '建议什么',
    kinds: {
      ADD_PARTY: '增列当事人',
      CORRECT_PARTY: '更正当事人信息',
      CORRECT_RIGHT: '更正权利信息',
      CORRECT_ACT: '更正违法行为的时间或地点',
      ADD_EVIDENCE: '补充证据',
      TAKE_MEASURE: '采取强制措施',
      ACT_JOINTLY: '联合执法',
      SOMETHING_ELSE: '其他事项',
    },
    about: '涉及的当事人、权利或地点（选填）',
    proposed: '建议内容',
    reason: '理由',
    because: (reason: string) => `理由：${reason}`,
    note: '说明（选填）',
    states: { OPEN: '待答复', ACCEPTED: '已采纳', DECLINED: '未采纳', WITHDRAWN: '已撤回' },
    steps: { acceptance: '采纳', declining: '不予采纳', withdrawal: '撤回建议' },
    answered: (day: string, office: string, person: string) => `${day} ${office} ${person}`,
    waiting: (mentions: number, proposals: number) =>
      [mentions > 0 ? `${mentions} 处提及您` : '', proposals > 0 ? `${proposals} 条建议待答复` : '']
        .filter((part) => part !== '')
        .join('、'),
    mentionedBy: (person: string) => `${person}提及您`,
    proposedBy: (office: string, kind: string) => `${office}建议：${kind}`,
  },
};
