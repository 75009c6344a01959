import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { listsBrought, type ListPart } from '@/words/lists';
import { officersBrought, type OfficersPart } from '@/words/officers';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of joint handling bring along. */
export type JointHandlingPart = typeof zhCN;

/** Every word that they know. */
export type JointHandlingWords = Words & ListPart & OfficersPart & JointHandlingPart;

const ownBrought: Bringing<JointHandlingPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useJointHandlingWords = wordsHook(
  broughtTogether(broughtTogether(listsBrought, officersBrought), ownBrought),
);
