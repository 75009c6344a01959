// What only the pages about notices say: it travels with them, not with the first page.

const failures = {
  NO_ADDRESS: '人员名录中没有邮箱',
  SWITCHED_OFF: '本人不要邮件',
  ADDRESS_INVALID: '登记的邮箱地址不合规范',
  RECIPIENT_REFUSED: '邮件服务器拒收该邮箱的邮件',
  MAIL_REFUSED: '邮件服务器拒收这封邮件',
  SERVER_REFUSES: '邮件服务器暂不接收本系统的邮件',
  SERVER_SLOW: '邮件服务器未按时应答',
  SERVER_AWAY: '无法连接邮件服务器',
};

export const zhCN = {
  noticeList: {
    show: '显示范围',
    shows: { all: '全部', unread: '未读' },
    columns: { sentence: '通知', matter: '事项', at: '时间', state: '状态' },
    states: {
      PLANNED: '待发',
      SENT: '已发',
      DELIVERED: '已达',
      OPENED: '已看',
      ACTED: '已办',
      WITHHELD: '不予告知',
      FAILED: '未送达',
    },
    noneUnread: '没有未读的通知。',
  },

  noticeSettings: {
    title: '通知设置',
    digest: '未读通知另发邮件汇总',
    mailTo: (address: string) => `邮件发至 ${address}；地址由本机关人员名录登记。`,
    noAddress: '人员名录中没有您的邮箱，不能发送邮件。',
    digestNote: '邮件只写未读通知中需要您办理的和供知悉的各有几条，不写事项和案情。',
    saved: '已保存',
  },

  told: {
    title: '告知情况',
    empty: '还没有需要告知的事实。每一项变化告知了谁、是否已看，都会列在这里。',
    noneLeft: '没有符合筛选条件的人员。',
    noneYet: '已加载的部分中没有符合筛选条件的人员，可继续加载更早的事实。',
    reading: '查看情况',
    readings: { all: '全部', unread: '尚未查看', read: '已查看', withheld: '不予告知' },
    office: '机关',
    allOffices: '全部机关',
    summary: (told: number, unread: number, withheld: number) => {
      if (told === 0) return `不予告知 ${withheld} 人`;
      const read = unread === 0 ? '均已查看' : `${unread} 人尚未查看`;
      return withheld === 0
        ? `告知 ${told} 人，${read}`
        : `告知 ${told} 人，${read}；不予告知 ${withheld} 人`;
    },
    columns: { person: '人员', list: '通知列表', mail: '邮件' },
    noMail: '不发邮件',
    notInDirectory: '名录中没有此人',
    reasons: {
      OUT_OF_SIGHT: '发出前已无权查看该事项',
      NOT_ENROLLED: '按姓名指定，人员名录中没有此人；登记后补发',
      NO_LONGER_UNREAD: '发邮件前本人已查看，或者事项已办',
      NO_ADDRESS: failures.NO_ADDRESS,
      SWITCHED_OFF: failures.SWITCHED_OFF,
      ADDRESS_INVALID: failures.ADDRESS_INVALID,
      RECIPIENT_REFUSED: failures.RECIPIENT_REFUSED,
      MAIL_REFUSED: failures.MAIL_REFUSED,
    },
    legend: '标记说明',
    means: {
      PLANNED: '尚未列入本人的通知列表；邮件等待汇总',
      SENT: '已列入通知列表；邮件已交邮件服务器',
      DELIVERED: '通知列表已向本人显示',
      OPENED: '本人已点开',
      ACTED: '所要求的事已办，不论由谁办理',
      WITHHELD: '系统不再发出，原因写在下面',
      FAILED: '邮件服务器不收，不再发送',
    },
    noMailMeans: '告知时没有邮箱，或者本人不要邮件',
    counted: '人数按人计：同一人的通知列表和邮件算一人，是否查看以通知列表为准。',
  },

  noticeStatus: {
    intro: '逐项核对：每一事实是否都已告知应当知道的人。以下数字是全部机关的合计，不只是本机关的。',
    result: '对账结果',
    levels: { calm: '全部告知', waiting: '全部告知，有邮件待发', missing: '有缺漏，需要处理' },
    checked: (moment: string) => `最近核对：${moment}`,
    figures: {
      facts: '事实',
      planned: '应告知',
      withheld: '不予告知',
      sent: '已发',
      delivered: '已达',
    },
    means: {
      facts: '系统收到的业务变化，如登记、移送、签收；有的无须告知任何人',
      planned: '一件事实告知一人计一次，只计通知列表，不计邮件',
      withheld: '发出前已无权查看该事项，或者不在人员名录，因而不发',
      sent: '已列入本人的通知列表',
      delivered: '已发之中，通知列表已向本人显示的；是否点开不计',
    },
    late: (count: number) => `曾有 ${count} 项事实遗漏，重新接收后已补列告知对象`,
    gaps: '缺漏',
    noGaps: '没有缺漏。',
    columns: { kind: '种类', count: '数量', oldest: '最早' },
    gapKinds: {
      FACT_WITHOUT_PLAN: '有事实，未列告知对象',
      PLAN_WITHOUT_SEND: '已列告知对象，未发出',
      SEQUENCE_GAP: '事项记录不连续，中间有事实未到',
      PARKED: '不能读取而搁置的事实',
    },
    mail: '邮件',
    mailCalm: '没有待发的邮件，也没有发送失败的邮件。',
    mailWaiting: (count: number) => `待发 ${count} 封`,
    mailFailing: (count: number) => `其中 ${count} 封发送失败过，系统继续重试`,
    mailGivenUp: (count: number) => `不再发送 ${count} 封：无邮箱、本人不要邮件或邮箱被拒收`,
    since: (moment: string) => `最早自 ${moment}`,
    lastFailure: (reason: string) => `最近一次未发出的原因：${reason}`,
    failures,
  },
};
