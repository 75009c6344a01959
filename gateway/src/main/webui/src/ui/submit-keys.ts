import type { KeyboardEvent } from 'react';

/**
 * Ctrl+Enter submits from anywhere in a form; Enter alone in a field does not: what is submitted here
 * starts or ends terms in law, and an input method confirms its words with Enter too.
 */
export function submitKeys(event: KeyboardEvent<HTMLElement>): void {
  if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
  const isCommanded = event.ctrlKey || event.metaKey;
  if (isCommanded) {
    event.preventDefault();
    const submit = event.currentTarget.querySelector<HTMLButtonElement>('button[type="submit"]');
    // Leaving the field first: a day that is still being typed is taken as it stands.
    submit?.focus();
    window.setTimeout(() => submit?.click());
  } else if (event.target instanceof HTMLInputElement) {
    event.preventDefault();
  }
}
