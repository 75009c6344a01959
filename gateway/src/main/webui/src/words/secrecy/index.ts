import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the room of secret documents brings along. */
export type SecrecyPart = typeof zhCN;

/** All words, once those of secret documents are here. */
export const useSecrecyWords = wordsHook<SecrecyPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
