import type { ReactNode } from 'react';
import { useWords } from '@/words/words-context';
import './page-head.css';

interface Properties {
  title: ReactNode;
  /** Above the title: number, kind. */
  over?: ReactNode;
  /** Below the title: one line of facts. */
  facts?: ReactNode;
  actions?: ReactNode;
}

/** The head of every page: what this is, and what to do with it. */
export function PageHead({ title, over, facts, actions }: Properties) {
  const words = useWords();
  return (
    <header className="page-head">
      {typeof title === 'string' && <title>{`${title} · ${words.product.name}`}</title>}
      <div className="page-head-text">
        {over && <div className="page-over">{over}</div>}
        <h1>{title}</h1>
        {facts && <div className="page-facts">{facts}</div>}
      </div>
      {actions && <div className="page-actions">{actions}</div>}
    </header>
  );
}
