import type { FormInstance } from 'antd';
import { RefusalError } from '@/api/problem';

type FieldPath = (string | number)[];

function path(pointer: string): FieldPath {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part) => (/^\d+$/.test(part) ? Number(part) : part));
}

/** Where in a change something was changed. */
function leaves(value: unknown, at: FieldPath = []): FieldPath[] {
  if (value === null || typeof value !== 'object') return [at];
  return Object.entries(value).flatMap(([part, inner]) =>
    leaves(inner, [...at, Array.isArray(value) ? Number(part) : part]),
  );
}

/** What the server found fault with is being mended: it says nothing until it is asked again. */
export function withdrawFaults(form: FormInstance, changed: unknown): void {
  const faulty = leaves(changed).filter((field) => form.getFieldError(field).length > 0);
  if (faulty.length > 0) form.setFields(faulty.map((name) => ({ name, errors: [] })) as never);
}

/** What a refusal left behind: what belongs to no field, and the way into the first faulty one. */
export interface MarkedFaults {
  rest: unknown;
  enterFirst: () => void;
}

/** Puts each fault beside the field that caused it; the caret stays where it is. */
export function markFieldFaults(form: FormInstance, error: unknown): MarkedFaults {
  const unmarked = { rest: error, enterFirst: () => undefined };
  if (!(error instanceof RefusalError)) return unmarked;
  const faults = error.problem.errors ?? [];
  const known = faults.filter((fault) => form.getFieldInstance(path(fault.pointer)) !== undefined);
  const [first] = known;
  if (!first) return unmarked;
  form.setFields(
    known.map((fault) => ({ name: path(fault.pointer), errors: [fault.message] })) as never,
  );
  return {
    rest: known.length === faults.length ? undefined : error,
    enterFirst: () => form.scrollToField(path(first.pointer), { block: 'center', focus: true }),
  };
}

/**
 * Puts each fault beside the field that caused it, and the caret into the first.
 *
 * @returns the error if something of it belongs to no field, to be shown beside the button
 */
export function showFieldFaults(form: FormInstance, error: unknown): unknown {
  const { rest, enterFirst } = markFieldFaults(form, error);
  enterFirst();
  return rest;
}
