import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the page of the search brings along. */
export type SearchPart = typeof zhCN;

export const useSearchWords = wordsHook<SearchPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
