/** Puts the caret into the first control there is to fill in. */
export function focusFirst(place: HTMLElement | null): void {
  place?.querySelector<HTMLElement>('input:enabled, textarea:enabled')?.focus();
}
