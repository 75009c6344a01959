const GAP = 6;

/** Below what it belongs to, or above where there is more room; never outside the window. */
export function placeBeside(bubble: HTMLElement, opener: DOMRect): void {
  const { clientWidth, clientHeight } = document.documentElement;
  const below = clientHeight - opener.bottom;
  const isAbove = below < bubble.scrollHeight + 2 * GAP && opener.top > below;
  const left = Math.min(opener.left, clientWidth - bubble.offsetWidth - GAP);
  Object.assign(bubble.style, {
    left: `${Math.max(GAP, left)}px`,
    top: isAbove ? 'auto' : `${opener.bottom + GAP}px`,
    bottom: isAbove ? `${clientHeight - opener.top + GAP}px` : 'auto',
    maxHeight: `${(isAbove ? opener.top : below) - 2 * GAP}px`,
  });
}
