import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the room of recusals brings along. */
export type RecusalPart = typeof zhCN;

/** All words, once those of recusals are here. */
export const useRecusalWords = wordsHook<RecusalPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
