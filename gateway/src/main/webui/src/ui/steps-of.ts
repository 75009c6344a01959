import type { Step } from './action-bar';

interface Action<Name extends string> extends Omit<Step, 'key' | 'label'> {
  name: Name;
}

/** What may be done, as the bar of steps shows it; actions that have no label here stand elsewhere. */
export function stepsOf<Name extends string>(
  actions: Action<Name>[],
  labels: Partial<Record<Name, string>>,
): Step[] {
  return actions.flatMap(({ name, open, reason, weight }) => {
    const label = labels[name];
    return label === undefined ? [] : [{ key: name, label, open, reason, weight }];
  });
}
