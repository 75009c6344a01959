import type { PeopleWords } from '@/words/people';
import type { Act } from './api';

export type FieldName = keyof PeopleWords['people']['fields'] &
  (
    | 'account'
    | 'label'
    | 'labelEn'
    | 'email'
    | 'role'
    | 'from'
    | 'to'
    | 'paper'
    | 'number'
    | 'validFrom'
    | 'validTo'
    | 'on'
    | 'reason'
    | 'office'
    | 'actingFor'
  );

export interface ActField {
  name: FieldName;
  required: boolean;
}

const must = (name: FieldName): ActField => ({ name, required: true });
const may = (name: FieldName): ActField => ({ name, required: false });

/** What is filled in for an act; what the row says already is not asked again. */
export const FIELDS = {
  onboard: [must('account'), must('label'), may('labelEn'), may('email')],
  'grant-role': [must('role'), may('from'), may('to'), must('paper')],
  'grant-acting': [must('actingFor'), must('role'), must('from'), must('to'), must('paper')],
  'end-role': [must('paper')],
  'enter-certificate': [must('number'), must('validFrom'), must('validTo')],
  'end-certificate': [must('on'), must('reason')],
  move: [must('office'), must('paper')],
  deactivate: [must('reason')],
  reactivate: [must('reason')],
} satisfies Record<Act, ActField[]>;

/** Blank fields are not said. */
export function said(values: Record<string, string | undefined>): Record<string, string> {
  const spoken: Record<string, string> = {};
  for (const [name, value] of Object.entries(values)) {
    const text = value?.trim();
    if (text) spoken[name] = text;
  }
  return spoken;
}
