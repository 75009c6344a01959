import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { letterBrought, type LetterPart } from '@/words/letter';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages about who read what bring along. */
export type AuditPart = typeof zhCN;

/** Every word that they know. */
export type AuditWords = Words & LetterPart & AuditPart;

const ownBrought: Bringing<AuditPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useAuditWords = wordsHook(broughtTogether(letterBrought, ownBrought));
