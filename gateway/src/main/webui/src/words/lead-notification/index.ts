import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import { listsBrought, type ListPart } from '@/words/lists';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of notifications of leads bring along. */
export type LeadNotificationPart = typeof zhCN;

/** Every word that they know. */
export type LeadNotificationWords = Words & ListPart & LeadNotificationPart;

const ownBrought: Bringing<LeadNotificationPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useLeadNotificationWords = wordsHook(broughtTogether(listsBrought, ownBrought));
