import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { listsBrought, type ListPart } from '@/words/lists';
import { officersBrought, type OfficersPart } from '@/words/officers';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of requests for assistance bring along. */
export type AssistancePart = typeof zhCN;

/** Every word that they know. */
export type AssistanceWords = Words & ListPart & OfficersPart & AssistancePart;

const ownBrought: Bringing<AssistancePart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useAssistanceWords = wordsHook(
  broughtTogether(broughtTogether(listsBrought, officersBrought), ownBrought),
);
