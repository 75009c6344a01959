// What only the room of secret documents says: it travels with it, not with the first page.

export const zhCN = {
  secrecy: {
    tag: '限制内容',
    withheld: '限制内容，不提供',
    mark: '列为限制内容',
    lift: '解除限制内容',
    law: '行政处罚法第五十条：对商业秘密、个人隐私应当保密。列为限制内容后，以内部类共享查看本案的机关、协商管辖的机关，以及曾经办理的机关（其自己制作、收集的除外）只能看到有这份材料和限制的依据，不能查看标题、内容、附件和摘要值。',
    stillShown:
      '以下共享已指明这份材料（或者为秘密类），列为限制内容后对方仍可查看；不应再提供的，请收回共享：',
    stillOffered: '待确认，确认后即可查看',
    stillSeen: '共享中',
    alsoShown: '仍因共享可以查看：',
    noState: '本系统不处理国家秘密：涉及国家秘密的材料一律不得录入。',
    ground: '依据',
    grounds: {
      TRADE_SECRET: '商业秘密',
      PERSONAL_PRIVACY: '个人隐私',
      OTHER_STATUTORY: '其他依法应当保密',
    },
    words: '法律、法规名称和条款',
    reason: '理由',
    liftLaw: '解除后，能查看本案的机关即可查看这份材料。标注和解除的记录保留。',
    heading: '限制内容',
    log: '标注记录',
    none: '这份材料没有列为限制内容。',
    marked: (office: string, day: string, by: string) =>
      `${office} ${day} 列为限制内容${by && `，${by}`}`,
    lifted: (day: string, by: string, reason: string) =>
      `${day} 解除${by && `，${by}`}${reason && `：${reason}`}`,
    handling: '这份材料是共享的，按以下要求使用和保管：',
    sharedMatter: (office: string) => `本案由${office}共享，按以下要求使用和保管：`,
    onward: '不得再向其他机关或者个人提供，也不得用于其他目的（政务数据共享条例第二十五条）。',
    letter: '共享的文书',
    item: '共享的证据',
    toShare: '查看共享条件',
    evidenceNumber: (number: number) => `第${number}号证据`,
  },
};
