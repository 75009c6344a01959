// Every word and sentence the console says in Chinese. One section per room, then one per list of codes.
// A sentence with a value in it is a function: nothing is glued from parts.

import antd from 'antd/locale/zh_CN';

export const zhCN = {
  /** What the component library itself says. */
  antd: antd,

  product: { name: '联办', subtitle: '长株潭知识产权执法协作' },

  frame: {
    navigation: '主导航',
    openNavigation: '打开导航',
    closeNavigation: '收起导航',
    skip: '跳到正文',
    search: '搜索编号、标题、当事人或权利号',
    searchHint: '按 / 搜索',
    language: 'English',
    languageLabel: '切换为英文',
    help: '帮助',
    signOut: '退出登录',
    roles: '现任角色',
    draftsGo: '本机还有未提交的草稿，退出登录后将被清除。确定退出吗？',
    signedInAs: (person: string) => `当前用户：${person}`,
    demo: '演示账号：人员与案件均为虚构，请勿录入真实信息。',
    lineLost: '实时连接已中断，正在重新连接。页面内容可能不是最新。',
    lineBack: '实时连接已恢复，页面已更新。',
    calendarUnknown: (until: string) =>
      `${until} 之后的放假安排尚未公布，此后的期限仅按周末推算，标注为“暂定”。`,
    loading: '正在加载……',
    notFound: '没有这个页面，或者您无权查看。',
    backToWork: '返回待办',
  },

  places: {
    WORK: '待办',
    LEADS: '线索',
    CASES: '案件',
    TRANSFERS: '移送',
    OFFICES: '机关名录',
    CALENDAR: '期限日历',
  },

  session: {
    ended: '登录已失效',
    endedText: '您填写的内容仍保留在本页。请重新登录，登录后可继续操作。',
    signInAgain: '重新登录',
    waiting: '请在新打开的窗口中登录，完成后本窗口会自动继续。',
    otherPerson: (person: string) =>
      `现在登录的是 ${person}，与本页原来的用户不同。为避免以他人名义提交，请重新打开页面。`,
    reload: '重新打开页面',
    idleSoon: (minutes: number) => `长时间未操作，将在 ${minutes} 分钟后退出登录。`,
    stay: '继续使用',
    closeThis: '已登录，可以关闭此窗口。',
  },

  refusal: {
    basis: (articles: string) => `依据：${articles}`,
    explain: '查看说明',
    code: (code: string) => `代码 ${code}`,
    unreachable: '没有收到系统答复，不能确定操作是否完成。请稍后重试：重复提交不会重复办理。',
    retry: '重试',
    broken: '页面出现故障，已自动报告。请重新打开页面；未提交的填写内容仍有草稿。',
    reload: '重新打开',
    cannotLoad: '未能加载',
  },

  action: {
    more: '更多',
    notOpen: '目前不能办理',
    cancel: '取消',
    close: '关闭',
    confirm: '确认',
    save: '保存',
    send: '提交',
    print: '打印',
    refresh: '刷新',
    next: '下一步',
    back: '返回',
    copy: '复制',
    copied: '已复制',
    loadMore: '加载更多',
    columns: '显示列',
    expand: '展开',
    collapse: '收起',
    required: '请填写此项',
    optional: '选填',
    none: '无',
    unknown: '未填',
  },

  list: {
    total: (count: string) => `共 ${count} 条`,
    allShown: '已全部显示',
    updated: '有新变化',
    empty: '暂无内容',
  },

  stale: {
    title: '内容已被他人更新',
    text: '您打开页面之后，以下内容发生了变化。请核对后选择。',
    field: '项目',
    before: '您看到的',
    now: '现在的',
    useMine: '按我的内容提交',
    takeTheirs: '放弃我的修改',
    reviewAgain: '重新核对后提交',
  },

  due: {
    left: (days: number) => (days === 0 ? '今天到期' : `还有 ${days} 个工作日`),
    until: (day: string) => `至 ${day}`,
    overdue: (days: number) => `已逾期 ${days} 个工作日`,
    still: '期限中止',
    provisional: '暂定',
    arithmetic: '期限计算',
    start: (day: string) => `${day} 起算，当日不计`,
    end: (day: string) => `${day} 届满`,
    counted: '计入',
    notCounted: '不计入',
    rolled: (day: string) => `遇休息日顺延至 ${day}`,
    basis: (articles: string) => `依据 ${articles}`,
    weekdays: ['日', '一', '二', '三', '四', '五', '六'],
    month: (year: number, month: number) => `${year}年${month}月`,
    legend: '数字为第几个计入的工作日',
  },

  stages: {
    REGISTERED: '登记',
    VERIFYING: '核查',
    FILED: '立案',
    NOT_FILED: '不予立案',
    TRANSFERRED: '已移送',
    COMPLETED: '办结',
  },

  standings: {
    OPEN: '正常办理',
    IN_TRANSFER: '移送中',
    URGENT_ONLY: '管辖争议，仅限紧急保全',
    ENDED: '已结束',
  },

  because: {
    REGISTERED: '登记',
    TRANSFER: '受移送',
    DESIGNATION: '受指定管辖',
  },

  roles: {
    OFFICER: '办案人员',
    UNIT_HEAD: '办案机构负责人',
    AGENCY_HEAD: '部门负责人',
    PRINCIPAL: '正职负责人',
    CASE_REVIEWER: '案件审核人员',
    LEGAL_REVIEWER: '法制审核人员',
    LIAISON: '联络员',
    CONVENOR: '会商召集人',
    DESIGNATOR: '指定管辖经办人',
    CONFERENCE_OFFICE: '联席会议办公室',
    SYSTEM_ADMINISTRATOR: '系统管理员',
    SECURITY_ADMINISTRATOR: '安全管理员',
    AUDIT_ADMINISTRATOR: '审计管理员',
  },

  work: {},

  matters: {},

  search: {},

  offices: {},

  officeKinds: {},

  officeFunctions: {},

  calendar: {},

  help: {},

  lead: {},

  informant: {},

  breaches: {},

  sources: {},

  rightTypes: {},

  partyKinds: {},

  partyRoles: {},

  filingConditions: {},

  nonFilingGrounds: {},

  pauseGrounds: {},

  matter: {},

  timeline: {},

  transfer: {},

  transferStates: {},

  transferSteps: {},

  transferKinds: {},

  designation: {},

  letter: {},

  clockStates: {},
};
