import type { ReactNode } from 'react';
import './letter-sheet.css';

/**
 * Where a letter will stand in a dialog, as large before it is there as afterwards: else the buttons below
 * would move away under the hand that is about to press one.
 */
export function LetterPlace({ children }: { children: ReactNode }) {
  return <div className="letter-place">{children}</div>;
}
