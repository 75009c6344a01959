import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that conversation about a matter brings along. */
export type TalkPart = typeof zhCN;

/** All words, once those of conversation are here. */
export const useTalkWords = wordsHook<TalkPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
