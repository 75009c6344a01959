// What only the room of filed cases says: it travels with it, not with the first page.

export const zhCN = {
  casefile: {
    facts: '案件办理',
    state: '进展',
    states: {
      FILED: '已立案',
      INVESTIGATING: '调查中',
      CONCLUDED: '已调查终结',
      DECIDED: '已作决定，待结案',
      TERMINATED: '已终止调查，待结案',
      CLOSED: '已结案',
      TRANSFERRED_AMR: '已移送其他市场监管部门',
      IMPORT_WITHDRAWN: '导入已撤回',
    },
    filedOn: '立案日期',
    officers: '办案人员',
    begunOn: '调查开始',
    stops: '责令改正',
    stop: (paper: string, day: string) => `${paper}，${day}`,
    report: '调查终结报告',
    decision: '决定',
    termination: '终止调查',
    closedOn: '结案日期',
    outcomes: {
      NO_PENALTY: '不予行政处罚',
      NOT_ESTABLISHED: '违法事实不能成立',
    },
    noPenaltyGrounds: {
      MINOR_CORRECTED: '违法行为轻微并及时改正，没有造成危害后果',
      FIRST_MINOR_CORRECTED: '初次违法且危害后果轻微并及时改正',
      NO_FAULT_PROVED: '当事人有证据足以证明没有主观过错',
      GOOD_FAITH_SELLER: '销售不知道是侵权商品，能证明合法取得并说明提供者',
      OTHER: '依法不予行政处罚的其他情形',
    },
    terminationGrounds: {
      PARTY_DIED: '涉嫌违法的公民死亡，且没有其他当事人',
      DISSOLVED_WITHOUT_SUCCESSOR: '法人、其他组织终止，没有权利义务承受人，且没有其他当事人',
      OTHER: '依法应当终止调查的其他情形',
    },
    between: '；',
    laws: {
      assignment:
        '由办案机构负责人指派两名以上具有行政执法资格的办案人员（程序规定第二十二条）。已经作出的办案行为继续有效。',
      investigation:
        '首次向当事人收集、调取证据的，应当告知其有权陈述、申辩和申请回避（程序规定第二十一条）。两名办案人员在调查当日均须持有有效的执法证。',
      'stop-order':
        '由部门负责人批准，责令当事人改正或者停止违法行为。请填写已送达的责令改正通知书的文号和日期。',
      conclusion: '调查终结，由办案人员写出调查终结报告（程序规定第四十八条）。',
      decision:
        '由部门负责人决定。不予行政处罚或者违法事实不能成立的，在这里作出决定；给予行政处罚的，本系统尚未办理。决定之日起十五个工作日内结案（程序规定第七十七条）。',
      termination:
        '有终止调查的法定情形的，经部门负责人批准终止调查（程序规定第四十七条），之后十五个工作日内结案。终止后不能恢复调查。',
      closing: '由部门负责人批准结案（程序规定第七十七条）。结案后案件办理结束，不能再作更改。',
    },
    submits: {
      assignment: '指派',
      investigation: '登记开始调查',
      'stop-order': '登记责令改正',
      conclusion: '登记调查终结',
      decision: '作出决定',
      termination: '批准终止调查',
      closing: '批准结案',
    },
    chooseOfficers: '办案人员（至少两名）',
    certifiedUntil: (day: string) => `执法证有效期至 ${day}`,
    uncertified: '今日没有有效的执法证，不能指派',
    awayUntil: (day: string) => `离岗至 ${day}`,
    noPeople: '本局没有可指派的办案人员。',
    begunOnLabel: '调查开始之日',
    stopPaper: '责令改正通知书文号',
    orderedOn: '责令改正之日',
    stopWhat: '责令的内容',
    reportedOn: '调查终结报告之日',
    findings: '调查结论',
    outcome: '决定',
    ground: '不予处罚的情形',
    decisionPaper: '决定书文号',
    reason: '理由',
    terminationGround: '终止调查的情形',
  },
};
