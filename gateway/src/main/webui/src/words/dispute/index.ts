import type { Words } from '@/words';
import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of jurisdiction disputes bring along. */
export type DisputePart = typeof zhCN;

/** Every word that they know. */
export type DisputeWords = Words & DisputePart;

export const useDisputeWords = wordsHook<DisputePart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
