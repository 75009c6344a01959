import type { Words } from '@/words';
import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of sharing bring along. */
export type SharingPart = typeof zhCN;

/** Every word that they know. */
export type SharingWords = Words & SharingPart;

export const useSharingWords = wordsHook<SharingPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
