import type { Words } from '@/words';
import { broughtTogether, wordsBrought, type Bringing } from '@/words/brought';
import { letterBrought, type LetterPart } from '@/words/letter';
import type { ListPart } from '@/words/lists';
import { matterBrought, type MatterPart } from '@/words/matter';
import { namesBrought, type NamePart } from '@/words/names';
import type { zhCN } from './zh-CN';

/** The part of the words that the rooms of leads bring along. */
export type LeadPart = typeof zhCN;

/** Every word that the rooms of leads know. */
export type LeadWords = Words & LetterPart & ListPart & MatterPart & NamePart & LeadPart;

const ownBrought: Bringing<LeadPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};
const allBrought = broughtTogether(
  letterBrought,
  broughtTogether(matterBrought, broughtTogether(namesBrought, ownBrought)),
);

/** The same promise for the same language, so that a component can wait for it. */
export const loadLeadWords = wordsBrought((language) => allBrought[language]());
