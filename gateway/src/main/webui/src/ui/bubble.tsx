import { useCallback, useId, useLayoutEffect, useRef, useState, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { placeBeside } from './place-beside';
import { useBubbleKeys } from './use-bubble-keys';
import { useHoverOpen } from './use-hover-open';
import './bubble.css';

interface Handle {
  'aria-haspopup'?: 'dialog';
  'aria-expanded'?: boolean;
  'aria-controls'?: string | undefined;
  'aria-describedby'?: string | undefined;
  onClick: () => void;
}

interface Properties {
  button: (handle: Handle) => ReactNode;
  children: ReactNode;
  /** Its name, if there is something to choose in it; else it is a note, which the mouse and the focus open too. */
  label?: string;
}

/** Lies over the page beside its button. Our own, because it is on every page's first load. */
export function Bubble({ button, children, label }: Properties) {
  const isNote = label === undefined;
  const id = useId();
  const place = useRef<HTMLSpanElement>(null);
  const bubble = useRef<HTMLDivElement>(null);
  const [isOpen, setOpen] = useState(false);
  const close = useCallback(() => setOpen(false), []);
  const { hover, openNow } = useHoverOpen(setOpen);

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

  useBubbleKeys({ place, bubble, isOpen, isNote, close });

  return (
    <span
      ref={place}
      className="bubble-place"
      {...(isNote && { ...hover, onFocus: openNow })}
      onBlur={({ relatedTarget }) => {
        const isInside =
          place.current?.contains(relatedTarget) || bubble.current?.contains(relatedTarget);
        if (!isInside) setOpen(false);
      }}
    >
      {button(
        isNote
          ? { 'aria-describedby': isOpen ? id : undefined, onClick: openNow }
          : {
              'aria-haspopup': 'dialog',
              'aria-expanded': isOpen,
              'aria-controls': isOpen ? id : undefined,
              onClick: () => setOpen((before) => !before),
            },
      )}
      {isOpen &&
        createPortal(
          <div
            ref={bubble}
            id={id}
            className="bubble"
            role={isNote ? 'tooltip' : 'dialog'}
            aria-label={label}
            tabIndex={-1}
          >
            {children}
          </div>,
          document.body,
        )}
    </span>
  );
}
