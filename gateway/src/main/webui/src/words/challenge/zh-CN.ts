// What only the room of challenges says: it travels with it, not with the first page.

export const zhCN = {
  challenge: {
    heading: '凭编号查阅',
    law: '本局或者下级机关限定知悉的案件，确因工作需要的，可以输入案件编号或者文书文号并说明理由，查阅 24 小时：只能查看，不能办理，不显示举报人信息，也不附证据文件和通知。每次查阅都告知办理机关负责人，并由审计管理员审查。编号不存在的、不属于本局和下级机关的，答复都一样。',
    challenge: '凭编号查阅',
    number: '案件编号或者文书文号',
    numberHint: '例如 XS-长岳-2026-000001，或者 长岳市监案移〔2026〕3号',
    reason: '查阅理由',
    reasonHint: '写明因何工作需要查阅，至少 10 个字。',
    none: '没有凭编号查阅过案件。',
    open: '打开案件',
    until: (moment: string) => `可查阅至 ${moment}`,
    over: (moment: string) => `已于 ${moment} 结束`,
    by: (person: string, office: string, moment: string) => `${person}（${office}）${moment}`,
    handledBy: (office: string) => `${office}办理`,
    notReviewed: '尚未审查',
    justified: '查阅有正当理由',
    notJustified: '查阅没有正当理由',
    reviewHeading: '凭编号查阅的审查',
    waiting: (count: number) => `待审查 ${count} 件`,
    noneToReview: '没有凭编号查阅的记录。',
    review: '审查',
    finding: '审查结论',
    remark: '审查意见',
  },
};
