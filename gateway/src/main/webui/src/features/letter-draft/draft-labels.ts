import type { LetterDraft, LetterKindForm } from '@/api/types';
import type { LetterDraftPart } from '@/words/letter-draft';
import { bodyOf, missingOf, valuesOfDraft } from './draft-values';

type Says = LetterDraftPart['letterDraft'];

/** What a field is called on a letter of this kind. */
export function fieldLabel(kind: LetterKindForm, key: string, says: Says): string {
  return says.fieldsOf[kind.kind]?.[key] ?? says.fields[key] ?? key;
}

export function columnLabel(column: string, says: Says): string {
  return says.itemColumns[column] ?? column;
}

/** What of a letter a refusal or a gap is about: `/fields/dueOn`, `dueOn`, `/items/0/title`, `items`. */
export function partLabel(kind: LetterKindForm, part: string, says: Says): string {
  const names = part.split('/').filter((name) => name !== '');
  const [room, key] = names;
  if (room === 'items') return says.items;
  if (room === 'addressees') return says.addressees;
  if (room === 'refersTo') return says.refersTo;
  return fieldLabel(kind, room === 'fields' ? (key ?? '') : (room ?? ''), says);
}

/** All that a draft lacks before it can be submitted or issued. */
export function labelsOfMissing(kind: LetterKindForm, draft: LetterDraft, says: Says): string[] {
  return missingOf(kind, bodyOf(kind, valuesOfDraft(kind, draft))).map((part) =>
    partLabel(kind, part, says),
  );
}

const MISSING: readonly (string | undefined)[] = [
  'LETTER_FIELD_MISSING',
  'LETTER_ADDRESSEE_MISSING',
  'LETTER_ITEMS_MISSING',
];

/** Why a step is not open, with what of the letter it is about: of what is missing, all. */
export function reasonOf(
  { code, reason, pointer }: LetterDraft['actions'][number],
  kind: LetterKindForm,
  draft: LetterDraft,
  says: Says,
): string | undefined {
  if (!reason || !pointer) return reason;
  const parts = MISSING.includes(code) ? labelsOfMissing(kind, draft, says) : [];
  return says.closedAt(
    reason,
    parts.length > 0 ? parts.join(says.between) : partLabel(kind, pointer, says),
  );
}
