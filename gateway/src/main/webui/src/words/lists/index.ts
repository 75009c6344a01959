import type { Words } from '@/words';
import { wordsHook, type Bringing } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the lists of matters bring along. */
export type ListPart = typeof zhCN;

/** Every word that they know. */
export type ListWords = Words & ListPart;

export const listsBrought: Bringing<ListPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useListWords = wordsHook(listsBrought);
