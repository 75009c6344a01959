import type { ReactNode } from 'react';
import { Link } from 'react-router';

interface Properties {
  /** Ids in the book of laws; without any there is nothing to lead to. */
  articles: string[];
  /** The day as of which they are read. */
  on?: string;
  children: ReactNode;
}

/** A citation that leads to what its articles say. */
export function LawLink({ articles, on, children }: Properties) {
  if (articles.length === 0) return children;
  return <Link to={`/laws/${articles.join(',')}${on ? `?on=${on}` : ''}`}>{children}</Link>;
}
