import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { listsBrought, type ListPart } from '@/words/lists';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of supervisions bring along. */
export type SupervisionPart = typeof zhCN;

/** Every word that they know. */
export type SupervisionWords = Words & ListPart & SupervisionPart;

const ownBrought: Bringing<SupervisionPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useSupervisionWords = wordsHook(broughtTogether(listsBrought, ownBrought));
