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

/** Why a step is not open, with all of the letter that it is about. */
export function reasonOf(
  { reason, pointers }: LetterDraft['actions'][number],
  kind: LetterKindForm,
  says: Says,
): string | undefined {
  if (!reason || pointers.length === 0) return reason;
  return says.closedAt(
    reason,
    pointers.map((pointer) => partLabel(kind, pointer, says)).join(says.between),
  );
}
