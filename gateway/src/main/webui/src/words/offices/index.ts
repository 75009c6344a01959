import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the page of the offices brings along. */
export type OfficesPart = typeof zhCN;

export const useOfficesWords = wordsHook<OfficesPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
