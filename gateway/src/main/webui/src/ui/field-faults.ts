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

/**
 * Puts each fault beside the field that caused it, and the caret into the first.
 *
 * @returns the error if something of it belongs to no field, to be shown beside the button
 */
export function showFieldFaults(form: FormInstance, error: unknown): unknown {
  if (!(error instanceof RefusalError)) return error;
  const faults = error.problem.errors ?? [];
  const known = faults.filter((fault) => form.getFieldInstance(path(fault.pointer)) !== undefined);
  if (known.length === 0) return error;
  form.setFields(
    known.map((fault) => ({ name: path(fault.pointer), errors: [fault.message] })) as never,
  );
  const [first] = known;
  if (first) form.scrollToField(path(first.pointer), { block: 'center', focus: true });
  return known.length === faults.length ? undefined : error;
}
