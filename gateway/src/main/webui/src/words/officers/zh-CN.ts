/** 指定办案人员时的用语。 */
export const zhCN = {
  officers: {
    certifiedUntil: (day: string) => `执法证有效期至 ${day}`,
    uncertified: '今日没有有效的执法证',
    awayUntil: (day: string) => `离岗至 ${day}`,
    noPeople: '本局没有可指定的办案人员。',
  },
};
