import type { Words } from '@/words';
import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the register of bodies outside brings along. */
export type OutsidePart = typeof zhCN;

/** Every word that its pages know. */
export type OutsideWords = Words & OutsidePart;

export const useOutsideWords = wordsHook<OutsidePart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
