import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import type { ListPart } from '@/words/lists';
import { matterBrought, type MatterPart } from '@/words/matter';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of jurisdiction disputes bring along. */
export type DisputePart = typeof zhCN;

/** Every word that they know. */
export type DisputeWords = Words & ListPart & MatterPart & DisputePart;

const ownBrought: Bringing<DisputePart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useDisputeWords = wordsHook(broughtTogether(matterBrought, ownBrought));
