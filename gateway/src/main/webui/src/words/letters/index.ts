import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { letterBrought, type LetterPart } from '@/words/letter';
import type { zhCN } from './zh-CN';

/** The part of the words that the register of letters brings along. */
export type RegisterPart = typeof zhCN;

/** Every word that it knows. */
export type RegisterWords = Words & LetterPart & RegisterPart;

const ownBrought: Bringing<RegisterPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useRegisterWords = wordsHook(broughtTogether(letterBrought, ownBrought));
