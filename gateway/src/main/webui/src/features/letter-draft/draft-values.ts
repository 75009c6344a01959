import type { LetterBeginning, LetterDraft, LetterDraftBody, LetterKindForm } from '@/api/types';

type Field = LetterKindForm['fields'][number];
type Line = Record<string, string | undefined>;

/** What the officer fills in, as the form holds it. */
export interface DraftValues {
  addressees?: string[];
  refersTo?: string;
  fields?: Record<string, string | undefined>;
  items?: Line[];
}

/** Another letter is chosen, not typed, wherever there is one to choose. */
export function namesLetter(kind: LetterKindForm, field: Field): boolean {
  return field.key === kind.otherLetter;
}

/** The rows of a list are counted by the page. */
const COUNTED = 'number';

export function typedColumns(kind: LetterKindForm): string[] {
  return kind.columns.filter((column) => column !== COUNTED);
}

/** Shanghai's time as the API writes it, to the minute; a field of the page keeps the zone as well. */
const MINUTE = 'YYYY-MM-DDTHH:mm'.length;
const ZONE = ':00+08:00';
const LOCAL = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

function held(sort: Field['sort'], text: string): string {
  return sort === 'MOMENT' && LOCAL.test(text) ? text.slice(0, MINUTE) + ZONE : text;
}

function sent(sort: Field['sort'], text: string): string {
  return sort === 'MOMENT' && LOCAL.test(text) ? text.slice(0, MINUTE) : text.trim();
}

interface Text {
  addressees: { id: string }[];
  refersTo?: string | undefined;
  fields: Record<string, string>;
  items: Record<string, string>[];
}

function valuesOf(kind: LetterKindForm, text: Text): DraftValues {
  return {
    addressees: text.addressees.map((office) => office.id),
    ...(text.refersTo ? { refersTo: text.refersTo } : {}),
    fields: Object.fromEntries(
      kind.fields.flatMap(({ key, sort }) => {
        const said = text.fields[key];
        return said === undefined ? [] : [[key, held(sort, said)]];
      }),
    ),
    items: text.items.map((item) => ({ ...item })),
  };
}

export function valuesOfDraft(kind: LetterKindForm, draft: LetterDraft): DraftValues {
  return valuesOf(kind, draft.text);
}

/** A new draft begins with what is known, and a list with a line to write on. */
export function valuesOfBeginning(kind: LetterKindForm, beginning: LetterBeginning): DraftValues {
  const values = valuesOf(kind, beginning);
  return kind.columns.length > 0 && beginning.items.length === 0
    ? { ...values, items: [{}] }
    : values;
}

/** What is sent: without what is blank, without empty lines, each line with its number. */
export function bodyOf(kind: LetterKindForm, values: DraftValues): LetterDraftBody {
  const columns = typedColumns(kind);
  const fields = Object.fromEntries(
    kind.fields.flatMap((field) => {
      // The letter that was chosen says its own name.
      if (values.refersTo && namesLetter(kind, field)) return [];
      const text = sent(field.sort, values.fields?.[field.key] ?? '');
      return text === '' ? [] : [[field.key, text]];
    }),
  );
  const items = (values.items ?? [])
    .map((line) =>
      Object.fromEntries(
        columns.flatMap((column) => {
          const text = (line[column] ?? '').trim();
          return text === '' ? [] : [[column, text]];
        }),
      ),
    )
    .filter((line) => Object.keys(line).length > 0)
    .map((line, index) =>
      kind.columns.includes(COUNTED) ? { [COUNTED]: String(index + 1), ...line } : line,
    );
  return {
    kind: kind.kind,
    ...(kind.addressing === 'OFFICES' ? { addressees: values.addressees ?? [] } : {}),
    ...(values.refersTo ? { refersTo: values.refersTo } : {}),
    fields,
    ...(kind.columns.length > 0 ? { items } : {}),
  };
}

/** What is missing before the letter can be printed: keys of fields, `addressees` and `items`. */
export function missingOf(kind: LetterKindForm, body: LetterDraftBody): string[] {
  const fields = kind.fields
    .filter((field) => field.required && !body.fields?.[field.key])
    .filter((field) => !(body.refersTo && namesLetter(kind, field)))
    .map((field) => field.key);
  const hasNobody = kind.addressing === 'OFFICES' && (body.addressees ?? []).length === 0;
  const hasNoLine = kind.columns.length > 0 && (body.items ?? []).length === 0;
  return [...(hasNobody ? ['addressees'] : []), ...fields, ...(hasNoLine ? ['items'] : [])];
}

/** The server numbers the lines as they were sent: an empty line before one is none of them. */
export function sameBody(one: LetterDraftBody, other: LetterDraftBody): boolean {
  return JSON.stringify(sorted(one)) === JSON.stringify(sorted(other));
}

function sorted(body: LetterDraftBody): unknown {
  const byName = (said: Record<string, string>) =>
    Object.entries(said).sort(([a], [b]) => a.localeCompare(b));
  return [
    body.addressees ?? [],
    body.refersTo ?? null,
    byName(body.fields ?? {}),
    (body.items ?? []).map(byName),
  ];
}
