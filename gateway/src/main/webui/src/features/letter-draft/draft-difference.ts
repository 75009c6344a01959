import type { LetterDraft, LetterKindForm } from '@/api/types';
import type { Changed } from '@/ui/difference';
import type { LetterDraftWords } from '@/words/letter-draft';
import { columnLabel, fieldLabel } from './draft-labels';
import { typedColumns } from './draft-values';

/** What of a draft is not as it was read. */
export function differenceOf(
  kind: LetterKindForm,
  seen: LetterDraft,
  now: LetterDraft,
  words: LetterDraftWords,
): Changed[] {
  const before = said(kind, seen, words);
  const after = said(kind, now, words);
  return before
    .map((line, index) => ({
      label: line.label,
      before: line.text,
      now: after[index]?.text ?? '',
    }))
    .filter((changed) => changed.before !== changed.now);
}

function said(
  kind: LetterKindForm,
  { state, text }: LetterDraft,
  words: LetterDraftWords,
): { label: string; text: string }[] {
  const says = words.letterDraft;
  const none = words.action.none;
  const columns = typedColumns(kind);
  return [
    { label: says.state, text: says.states[state] },
    ...(kind.addressing === 'OFFICES'
      ? [
          {
            label: says.addressees,
            text: text.addressees.map((office) => office.name).join(says.between) || none,
          },
        ]
      : []),
    ...kind.fields.map(({ key }) => ({
      label: fieldLabel(kind, key, says),
      text: text.fields[key] ?? none,
    })),
    { label: says.refersTo, text: text.refersTo ?? none },
    ...(columns.length > 0
      ? [
          {
            label: says.items,
            text:
              text.items
                .map((item) =>
                  columns
                    .filter((column) => item[column])
                    .map((column) => `${columnLabel(column, says)} ${item[column] ?? ''}`)
                    .join(says.between),
                )
                .join('\n') || none,
          },
        ]
      : []),
  ];
}
