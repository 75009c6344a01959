/** 执法证的用语。 */
export const zhCN = {
  certificate: {
    validUntil: (day: string) => `至 ${day}`,
    validFrom: (day: string) => `${day} 起有效`,
    expired: (day: string) => `执法证已于${day}失效`,
    none: '无执法证',
  },
};
