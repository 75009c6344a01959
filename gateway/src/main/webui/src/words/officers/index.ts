import type { Bringing } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that pages bring along on which officers are named. */
export type OfficersPart = typeof zhCN;

export const officersBrought: Bringing<OfficersPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};
