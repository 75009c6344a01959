/** 文书页面（文号登记簿）的用语。 */
export const zhCN = {
  register: {
    title: '文号登记簿',
    intro: '文号按机关、文种和年度连续编定；作废的文号保留在登记簿中。',
    office: '机关',
    kind: '文种',
    year: '年度',
    yearOf: (year: number) => `${year} 年`,
    search: '按文号查找',
    searchHint: '如 长岳市监案移〔2026〕3号，也可只输入序号',
    searchButton: '查找',
    clear: '返回登记簿',
    foundNone: (number: string) => `没有查到文号 ${number}，或者不在您的查看范围。`,
    none: '本年度还没有编定这类文书的文号。',
    columns: {
      number: '文号',
      title: '案件（线索）',
      addressees: '收文机关',
      issuedOn: '签发日期',
      state: '效力',
    },
    withheld: '所属事项不在您的查看范围，只显示文号。',
    spoilt: '未制发文书',
    voided: (day: string, by: string) => (by ? `${day}，${by}` : day),
    complete: (first: number, last: number) =>
      first === last ? `${first} 号，无缺号` : `${first} 号至 ${last} 号，连续无缺号`,
    voidCount: (count: number) => `作废 ${count} 个`,
    hiddenCount: (count: number) => `${count} 个属于您不能查看的事项，只显示文号`,
    notBegun: '尚未编号',
    next: (number: string) => `下一个文号：${number}`,
    incomplete: '登记簿不完整，请联系系统管理员。',
    missing: (numbers: string) => `缺少文号：${numbers}`,
    opened: (last: number, day: string, by: string, reason: string) =>
      `起始文号：${day}${by ? `由${by}` : ''}登记纸质登记簿已用至 ${last} 号（${reason}）`,
    export: '导出登记簿',
    file: (office: string, kind: string, year: number) =>
      `文号登记簿 ${office} ${kind} ${year}.csv`,
    acts: { 'open-numbers': '登记起始文号', 'void-number': '登记作废文号' },
    laws: {
      'open-numbers':
        '年中启用平台时，登记本年度纸质登记簿最后使用的序号，平台从下一号接着编。编出第一个文号之后不能再改。',
      'void-number':
        '纸质文书写错、污损，或者在平台之外用过的文号，在这里登记：占用下一个文号并立即作废，不留缺号。登记后不能撤销。',
    },
    lastOnPaper: '纸质登记簿最后使用的序号',
    lastOnPaperHint: '没有用过的填 0',
    reason: '原因',
    reasonHint: '不超过 200 字，写在登记簿上',
    required: '请填写',
    willVoid: '将占用并作废的文号',
    done: {
      'open-numbers': (number: string) => `已登记，下一个文号：${number}`,
      'void-number': (number: string) => `已登记作废，下一个文号：${number}`,
    },
  },
  ofMatter: {
    none: '还没有文书。起草的文书签发后，以及移送、签收、指定管辖、采取措施时自动生成的文书，都列在这里。',
    columns: {
      kind: '文书',
      number: '文号',
      to: '受文对象',
      issuedOn: '制发日期',
      state: '效力',
    },
    between: '、',
    stays: '存卷',
    bundle: '合并下载',
    bundleHint: '全部文书合并为一个 PDF，附目录和书签',
    bundleFile: (number: string) => `${number} 文书.pdf`,
  },
  voiding: {
    act: '作废',
    law: '只能作废制作有误、且没有其他行为以其为据的文书。作废后文号仍占用，文书、送达记录和扫描件保留备查，任何人验证时显示“作废”；作废不能撤销，需要的请另行制作。',
    reason: '作废理由',
    reasonHint: '不超过 200 字，写在文书页面和登记簿上',
  },
  lettersPage: {
    label: '文书页面的内容',
    tabs: { register: '文号登记簿', waiting: '待签发' },
  },
};
