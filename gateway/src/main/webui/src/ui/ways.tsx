import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import './controls.css';

interface Properties {
  label: string;
  ways: { to: string; label: string; isHere: boolean }[];
}

/** The parts of a page in one row; the one that is open is in sight on a narrow screen, too. */
export function Ways({ label, ways }: Properties) {
  const list = useRef<HTMLUListElement>(null);
  const here = ways.findIndex(({ isHere }) => isHere);
  useEffect(() => {
    list.current?.children[here]?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }, [here]);
  return (
    <nav aria-label={label}>
      <ul className="ways" ref={list}>
        {ways.map((way) => (
          <li key={way.to}>
            <Link to={way.to} aria-current={way.isHere ? 'page' : undefined}>
              {way.label}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
