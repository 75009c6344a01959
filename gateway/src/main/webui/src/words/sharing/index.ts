import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { letterBrought, type LetterPart } from '@/words/letter';
import type { ListPart } from '@/words/lists';
import { matterBrought, type MatterPart } from '@/words/matter';
import { namesBrought, type NamePart } from '@/words/names';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of sharing bring along. */
export type SharingPart = typeof zhCN;

/** Every word that they know. */
export type SharingWords = Words & LetterPart & ListPart & MatterPart & NamePart & SharingPart;

const ownBrought: Bringing<SharingPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useSharingWords = wordsHook(
  broughtTogether(
    letterBrought,
    broughtTogether(matterBrought, broughtTogether(namesBrought, ownBrought)),
  ),
);
