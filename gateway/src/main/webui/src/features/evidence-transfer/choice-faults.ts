import { RefusalError } from '@/api/problem';

/** The service names a fault by its place in its own request; the form has three fields. */
export function inChoiceForm(refusal: unknown): unknown {
  if (!(refusal instanceof RefusalError)) return refusal;
  const errors = refusal.problem.errors?.map((fault) => ({
    ...fault,
    pointer: fieldOf(fault.pointer),
  }));
  return new RefusalError({ ...refusal.problem, ...(errors ? { errors } : {}) });
}

function fieldOf(pointer: string): string {
  if (pointer.endsWith('/note')) return '/note';
  return pointer.endsWith('/amount') ? '/amount' : '/choice';
}
