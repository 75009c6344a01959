import type { Words } from '@/words';
import { wordsHook } from '@/words/brought';
import type { zhCN } from './zh-CN';

/** The part of the words that the pages for lists bring along. */
export type ListImportPart = typeof zhCN;

/** Every word that it knows. */
export type ListImportWords = Words & ListImportPart;

export const useListImportWords = wordsHook<ListImportPart>({
  'zh-CN': async () => (await import('./zh-CN')).zhCN,
  en: async () => (await import('./en')).en,
});

export type ListKind = keyof ListImportPart['listImport']['of'];

export type ListWords = Omit<ListImportPart['listImport'], 'of'> &
  ListImportPart['listImport']['of'][ListKind];

/** What is said of a list of that kind. */
export const wordsOf = ({ listImport }: ListImportPart, kind: ListKind): ListWords => ({
  ...listImport,
  ...listImport.of[kind],
});

export const useListWords = (kind: ListKind): ListWords => wordsOf(useListImportWords(), kind);
