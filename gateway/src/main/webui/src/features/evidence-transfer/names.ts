import type { EvidenceTransfer, ListedItem, Signatory } from '@/api/types';
import type { EvidenceWords } from '@/words/evidence';

/** What can be done with the whole. */
export type ActionName = EvidenceTransfer['actions'][number]['name'];

/** What an item is called; its number, where its own fact is still under way. */
export function titleOf({ title, number }: ListedItem, words: EvidenceWords): string {
  return title ?? words.evidence.number(number);
}

/** Kind and form, as far as they are known. */
export function kindOf({ kind, form }: ListedItem, words: EvidenceWords): string | undefined {
  if (!kind || !form) return undefined;
  return words.evidence.kindAndForm(words.evidenceKinds[kind], words.evidenceForms[form]);
}

export function nameOfPerson({ label, personId }: Signatory): string {
  return label ?? personId;
}
