import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the room of restrictions brings along. */
export type RestrictionPart = typeof zhCN;

/** All words, once those of restrictions are here. */
export const useRestrictionWords = wordsHook<RestrictionPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
