import { useEffect, useId, useRef, type KeyboardEvent, type ReactNode } from 'react';
import { Link } from 'react-router';
import './controls.css';
import './tabs.css';

export interface Tab<Name extends string> {
  name: Name;
  label: string;
}

interface Properties<Name extends string> {
  label: string;
  tabs: Tab<Name>[];
  chosen: Name;
  onChoose: (name: Name) => void;
  children: ReactNode;
}

/** What belongs to one subject, a part at a time; arrow keys go from tab to tab. */
export function Tabs<Name extends string>(properties: Properties<Name>) {
  const { label, tabs, chosen, onChoose, children } = properties;
  const id = useId();
  const list = useRef<HTMLDivElement>(null);

  const move = (event: KeyboardEvent) => {
    const at = tabs.findIndex((tab) => tab.name === chosen);
    const last = tabs.length - 1;
    const steps: Record<string, number | undefined> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    const tab = next === undefined ? undefined : tabs[next];
    if (next === undefined || !tab) return;
    event.preventDefault();
    onChoose(tab.name);
    list.current?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };

  return (
    <div className="tabs">
      <div className="tab-list" role="tablist" aria-label={label} ref={list}>
        {tabs.map((tab) => (
          <button
            key={tab.name}
            type="button"
            role="tab"
            id={`${id}${tab.name}`}
            aria-selected={tab.name === chosen}
            aria-controls={`${id}panel`}
            tabIndex={tab.name === chosen ? 0 : -1}
            onClick={() => onChoose(tab.name)}
            onKeyDown={move}
          >
            {tab.label}
          </button>
        ))}
      </div>
      <div role="tabpanel" id={`${id}panel`} aria-labelledby={`${id}${chosen}`}>
        {children}
      </div>
    </div>
  );
}

interface WaysProperties {
  label: string;
  ways: { to: string; label: string; isHere: boolean }[];
}

/** The parts of a page in one row; the one that is open is in sight on a narrow screen, too. */
export function Ways({ label, ways }: WaysProperties) {
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
