/** 批量导入页面的用语：线索，以及存量案件。 */
export const zhCN = {
  listImport: {
    template: '下载模板（.xlsx）',
    choose: '将文件拖到这里，或者点击选择：.xlsx 或者 CSV（UTF-8、GB18030），最多 1000 行、5 MB',
    other: '换一个文件',
    atomic: '全部合格才导入（任何一行不合格，则一行也不导入；最多 200 行）',
    enter: '导入',
    trying: '正在试导……',
    goOn: '继续导入',
    tried: (good: number, refused: number) =>
      refused === 0 ? `试导：${good} 行全部合格` : `试导：${good} 行合格，${refused} 行不合格`,
    unfinished: (said: number, rows: number) =>
      `导入中断：共 ${rows} 行，已处理 ${said} 行。选择同一文件可以继续。`,
    entering: '正在导入，请勿关闭页面。中断后可以用同一文件继续，已导入的行不会重复。',
    nothing: (refused: number) => `${refused} 行不合格，按“全部合格才导入”的要求，一行也没有导入`,
    report: '导入结果',
    download: '下载结果（CSV）',
    columns: {
      row: '行',
      outcome: '结果',
      number: '编号',
      verified: '核实情况',
      column: '列',
      reason: '原因',
      code: '代码',
    },
    wholeRow: '整行',
    onlyRefused: '只看不合格的行',
    unverified: '未核实',
    stillUnverified: (count: number) => `尚有 ${count} 件未由承办人对照案卷核实`,
    earlier: '以前的导入',
    earlierOf: (moment: string, rows: number) => `${moment} · ${rows} 行`,
    stopped: '中断',
    of: {
      LEADS: {
        title: '批量导入线索',
        link: '批量导入',
        intro: '每行登记一条线索，规则与登记表相同。先试导，再导入；试导不保存任何内容。',
        templateFile: '线索导入模板.xlsx',
        reportFile: '线索导入结果.csv',
        done: (entered: number, refused: number) =>
          refused === 0
            ? `已登记 ${entered} 条线索`
            : `已登记 ${entered} 条线索，${refused} 行不合格未登记`,
        outcomes: {
          ENTERED: '已登记',
          WOULD_ENTER: '合格',
          REFUSED: '不合格',
          HELD_BACK: '未登记',
        },
      },
      MATTERS: {
        title: '导入存量案件',
        link: '导入存量案件',
        intro:
          '每行一件启用本系统前已在办的案件：期限按真实的起算日和扣除时间计算，导入后标为“未核实”，由承办人对照案卷核实。',
        templateFile: '存量案件导入模板.xlsx',
        reportFile: '存量案件导入结果.csv',
        done: (entered: number, refused: number) =>
          refused === 0
            ? `已导入 ${entered} 件案件`
            : `已导入 ${entered} 件案件，${refused} 行不合格未导入`,
        outcomes: {
          ENTERED: '已导入',
          WOULD_ENTER: '合格',
          REFUSED: '不合格',
          HELD_BACK: '未导入',
        },
      },
    },
  },
};
