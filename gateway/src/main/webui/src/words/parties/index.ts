import type { Words } from '@/words';
import { broughtTogether, wordsBrought, type Bringing } from '@/words/brought';
import { namesBrought, type NamePart } from '@/words/names';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of parties bring along. */
export type PartiesPart = typeof zhCN;

/** Every word that the pages of parties know. */
export type PartiesWords = Words & NamePart & PartiesPart;

const ownBrought: Bringing<PartiesPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};
const allBrought = broughtTogether(namesBrought, ownBrought);

export const loadPartiesWords = wordsBrought((language) => allBrought[language]());
