import type { ReactNode } from 'react';
import './panel-parts.css';

/** A line of facts. */
export function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="facts-pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
