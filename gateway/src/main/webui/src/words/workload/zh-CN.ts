/** 工作量页面的用语。 */
export const zhCN = {
  workload: {
    intro:
      '各人名下的待办按期限远近计数；点姓名查看清单。一项工作由几人共同承担时，各人名下都计入。',
    person: '人员',
    roles: '岗位',
    share: '期限',
    overdue: '逾期',
    red: '2 个工作日内',
    amber: '5 个工作日内',
    calm: '较远',
    still: '中止计算',
    matters: '事项',
    certificate: '执法证',
    office: '全机关',
    empty: '本机关还没有可承办事项的人员。',
    capped: '超过 1000 项，只计前 1000 项。',
    away: '离岗',
    awayUntil: (day: string) => `离岗至 ${day}`,
    awayFrom: (from: string, to: string) => `${from} 至 ${to} 离岗`,
    awayLaw:
      '登记后，指派人员时排在最后并注明；期限和权限不因此改变，需要有人代行职务的，另由安全管理员办理委托代理。',
    firstDay: '起始日',
    lastDay: '截止日',
    enter: '登记离岗',
    enterOf: (name: string) => `登记离岗：${name}`,
    end: '已返岗',
    endOf: (name: string) => `已返岗：${name}`,
    open: (name: string) => `${name} 的待办`,
  },
};
