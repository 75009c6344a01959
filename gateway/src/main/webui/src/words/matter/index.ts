import type { Words } from '@/words';
import { broughtTogether, wordsHook } from '@/words/brought';
import { listsBrought, type ListPart } from '@/words/lists';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of matters bring along. */
export type MatterPart = typeof zhCN;

/** Every word that they know. */
export type MatterWords = Words & ListPart & MatterPart;

export const matterBrought = broughtTogether<ListPart, MatterPart>(listsBrought, {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});

export const useMatterWords = wordsHook(matterBrought);
