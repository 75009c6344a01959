import type { Words } from '@/words';
import { broughtTogether, wordsBrought, type Bringing } from '@/words/brought';
import { namesBrought, type NamePart } from '@/words/names';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of rights bring along. */
export type RightsPart = typeof zhCN;

/** Every word that the pages of rights know. */
export type RightsWords = Words & NamePart & RightsPart;

const ownBrought: Bringing<RightsPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};
const allBrought = broughtTogether(namesBrought, ownBrought);

export const loadRightsWords = wordsBrought((language) => allBrought[language]());
