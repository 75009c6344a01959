import { keys } from './keys';

/** Where an item is taken in: in a matter, or in another office's matter for which one assists it. */
export interface IntakePlace {
  of: 'matters' | 'assistance';
  id: string;
}

/** Where an item is shown to whoever took it in. */
export function itemPageOf({ of, id }: IntakePlace, evidence: string): string {
  return of === 'matters'
    ? `/matters/${id}/evidence/${evidence}`
    : `/assistance/${id}?evidence=${evidence}`;
}

/** What is asked anew once something was taken in there. */
export function keyOfPlace({ of, id }: IntakePlace): readonly string[] {
  return of === 'matters' ? keys.matter(id) : keys.assistance(id);
}
