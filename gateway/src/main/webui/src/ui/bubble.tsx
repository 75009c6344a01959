import { useEffect, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { placeBeside } from './place-beside';
import { useHoverOpen } from './use-hover-open';
import './bubble.css';

interface Handle {
  'aria-expanded': boolean;
  'aria-describedby': string | undefined;
  onClick: () => void;
}

interface Properties {
  button: (handle: Handle) => ReactNode;
  children: ReactNode;
  /** There is only something to read in it: it opens under the pointer and with the focus too. */
  isNote?: boolean;
}

/** Lies over the page beside its button. Our own, because it is on every page's first load. */
export function Bubble({ button, children, isNote = false }: Properties) {
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const hover = useHoverOpen(setOpen);

  useLayoutEffect(() => {
    const shown = bubble.current;
    const opener = place.current;
    if (!isOpen || !shown || !opener) return undefined;
    const put = () => placeBeside(shown, opener.getBoundingClientRect());
    put();
    const sizes = new ResizeObserver(put);
    sizes.observe(shown);
    window.addEventListener('scroll', put, true);
    window.addEventListener('resize', put);
    return () => {
      sizes.disconnect();
      window.removeEventListener('scroll', put, true);
      window.removeEventListener('resize', put);
    };
  }, [isOpen]);

  useEffect(() => {
    if (!isOpen) return undefined;
    if (!isNote) bubble.current?.querySelector<HTMLElement>('input, button, a')?.focus();
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return;
      event.stopPropagation();
      if (bubble.current?.contains(document.activeElement)) {
        place.current?.querySelector('button')?.focus();
      }
      setOpen(false);
    };
    document.addEventListener('keydown', onKey, true);
    return () => document.removeEventListener('keydown', onKey, true);
  }, [isOpen, isNote]);

  return (
    <span
      ref={place}
      className="bubble-place"
      {...(isNote && { ...hover, onFocus: () => setOpen(true) })}
      onBlur={({ relatedTarget }) => {
        const isInside =
          place.current?.contains(relatedTarget) || bubble.current?.contains(relatedTarget);
        if (!isInside) setOpen(false);
      }}
    >
      {button({
        'aria-expanded': isOpen,
        'aria-describedby': isOpen && isNote ? id : undefined,
        onClick: () => setOpen((before) => isNote || !before),
      })}
      {isOpen &&
        createPortal(
          <div ref={bubble} id={id} className="bubble" tabIndex={-1}>
            {children}
          </div>,
          document.body,
        )}
    </span>
  );
}
