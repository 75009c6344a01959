import {
  GlobalOutlined,
  MenuOutlined,
  QuestionCircleOutlined,
  UserOutlined,
} from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { lazy, Suspense, useRef, useState } from 'react';
import { Link } from 'react-router';
import { meQuery } from '@/api/me';
import { Bell } from '@/features/notice/bell';
import type { LineState } from '@/live/live-line';
import { useOfficeName } from '@/ui/office-name';
import { useSpeech } from '@/words/words-context';
import { SearchBox } from './search-box';
import { SignOutButton } from './sign-out-button';

// With its dialog and its words it is not worth the first load of every page.
const OwnAbsence = lazy(async () => ({
  default: (await import('@/features/workload/own-absence')).OwnAbsence,
}));

interface Properties {
  line: LineState;
  onOpenNavigation: () => void;
}

/** Search, notices, language, help, and who one is: person, role in force, office. */
export function TopBar({ line, onOpenNavigation }: Properties) {
  const { words, language, speak } = useSpeech();
  return (
    <header className="top-bar">
      <Button
        className="navigation-opener"
        type="text"
        icon={<MenuOutlined />}
        aria-label={words.frame.openNavigation}
        onClick={onOpenNavigation}
      />
      <SearchBox />
      <div className="top-bar-end">
        <Bell isHearing={line !== 'connecting'} />
        <Button
          type="text"
          icon={<GlobalOutlined />}
          title={words.frame.languageLabel}
          lang={language === 'en' ? 'zh-CN' : 'en'}
          onClick={() => speak(language === 'en' ? 'zh-CN' : 'en')}
        >
          <span className="top-bar-word">{words.frame.language}</span>
        </Button>
        <Link to="/help" className="top-bar-link">
          <QuestionCircleOutlined aria-hidden />
          <span className="top-bar-word">{words.frame.help}</span>
        </Link>
        <WhoIAm />
      </div>
    </header>
  );
}

function WhoIAm() {
  const { words, language } = useSpeech();
  const me = useQuery(meQuery);
  const officeName = useOfficeName();
  const menu = useRef<HTMLDetailsElement>(null);
  const [wasOpened, setOpened] = useState(false);
  const person = me.data?.person;
  const office = me.data?.office;
  if (!person || !office) return null;
  const label = language === 'en' ? person.labelEn : person.label;
  const close = () => menu.current?.removeAttribute('open');
  return (
    // The summary is the control; what is heard here only closes the menu behind it.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <details
      ref={menu}
      className="who"
      onToggle={() => setOpened(true)}
      onKeyDown={(event) => {
        if (event.key === 'Escape') close();
      }}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) close();
      }}
    >
      <summary title={words.frame.signedInAs(label)}>
        <UserOutlined aria-hidden />
        <span className="who-text">
          <strong>{label}</strong>
          <small>{officeName(office.id, office.name)}</small>
        </span>
      </summary>
      <div className="who-menu">
        <p>
          <strong>{label}</strong>
          <br />
          {officeName(office.id, office.name)}
        </p>
        <ul aria-label={words.frame.roles}>
          {person.roles.map((role) => (
            <li key={role}>{words.roles[role]}</li>
          ))}
        </ul>
        {wasOpened && (
          <Suspense>
            <OwnAbsence person={person} absence={person.absence} />
          </Suspense>
        )}
        <SignOutButton person={person.id} />
      </div>
    </details>
  );
}
