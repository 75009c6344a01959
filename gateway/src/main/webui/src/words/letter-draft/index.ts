import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import type { Words } from '@/words';
import { letterBrought, type LetterPart } from '@/words/letter';
import type { zhCN } from './zh-CN';

/** The part of the words that drafts of letters bring along. */
export type LetterDraftPart = typeof zhCN;

/** Every word that they know. */
export type LetterDraftWords = Words & LetterPart & LetterDraftPart;

const ownBrought: Bringing<LetterDraftPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useLetterDraftWords = wordsHook(broughtTogether(letterBrought, ownBrought));
