// What only the room of recusals says: it travels with it, not with the first page.

export const zhCN = {
  recusal: {
    heading: '回避',
    law: '办案人员有利害关系的应当回避，由本局负责人决定（负责人的回避由正职负责人决定）；决定前不停止调查，此前所做的仍然有效。回避的人不再看到本事项。',
    none: '本局没有人员回避。',
    recuse: '决定回避',
    readmit: '解除回避',
    since: (day: string, by: string) => `${day} 起，${by}决定`,
    lifted: (day: string, by: string, reason: string) => `${day} 解除，${by}决定：${reason}`,
    grounds: { OWN_REQUEST: '本人申请', PARTY_REQUEST: '当事人申请', FOUND: '本局查明' },
    person: '人员',
    named: '办案人员',
    ground: '由谁提出',
    reason: '理由',
    readmitLaw: '解除后可以再看到本事项；要再次办理，须另行指定。',
    somebody: '已不在册的人员',
  },
};
