import { wordsHook } from '@/words/brought';
import type { Words } from '@/words';
import type { zhCN } from './zh-CN';

/** The part of the words that drafts of letters bring along. */
export type LetterDraftPart = typeof zhCN;

/** Every word that they know. */
export type LetterDraftWords = Words & LetterDraftPart;

export const useLetterDraftWords = wordsHook<LetterDraftPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});
