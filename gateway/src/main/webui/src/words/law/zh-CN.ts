/** What the page of an article says. */
export const zhCN = {
  law: {
    title: '法律依据',
    ours: '以下是本系统对条文内容的转述，不是官方文本；请按条号查对原文。',
    cited: (law: string, article: string) =>
      article ? `《${law}》第 ${article} 条` : `《${law}》`,
    on: (day: string) => `${day} 适用的文本`,
    noneOn: (day: string) => `${day} 没有适用的文本。`,
    others: '其他文本',
    version: '版本',
    from: '起',
    fromUnknown: '未记载',
    to: '止',
    open: '至今',
  },
};
