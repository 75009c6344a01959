import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { certificateBrought } from '@/words/certificate';
import type { zhCN } from './zh-CN';

/** The part of the words that the page of the offices brings along. */
export type OfficesPart = typeof zhCN;

const ownBrought: Bringing<OfficesPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useOfficesWords = wordsHook(broughtTogether(certificateBrought, ownBrought));
