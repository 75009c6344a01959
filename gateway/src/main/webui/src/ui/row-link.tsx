import type { ReactNode } from 'react';
import { Link } from 'react-router';

/** The link of a row: the whole row opens it. */
export function RowLink({ to, children }: { to: string; children: ReactNode }) {
  return (
    <Link to={to} className="list-link" data-list-stop>
      {children}
    </Link>
  );
}
