import { wordsHook, type Bringing } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that pages showing letters bring along. */
export type LetterPart = typeof zhCN;

export const letterBrought: Bringing<LetterPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useLetterWords = wordsHook(letterBrought);
