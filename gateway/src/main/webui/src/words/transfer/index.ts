import type { Words } from '@/words';
import { broughtTogether, wordsHook, type Bringing } from '@/words/brought';
import type { ListPart } from '@/words/lists';
import { matterBrought, type MatterPart } from '@/words/matter';
import { namesBrought, type NamePart } from '@/words/names';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages of transfers bring along. */
export type TransferPart = typeof zhCN;

/** Every word that they know. */
export type TransferWords = Words & ListPart & MatterPart & NamePart & TransferPart;

const ownBrought: Bringing<TransferPart> = {
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
};

export const useTransferWords = wordsHook(
  broughtTogether(matterBrought, broughtTogether(namesBrought, ownBrought)),
);
