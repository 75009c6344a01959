import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { meQuery } from '@/api/me';
import type { LineState } from '@/live/live-line';
import { writtenDay } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';

/** Months before the end of the known calendar at which people should know. */
const WARN_DAYS = 62;
const BACK_MS = 5_000;
const DAY_MS = 24 * 60 * 60_000;

/** Thin lines above the page: demo account, lost live line, unknown calendar year. */
export function Banners({ line }: { line: LineState }) {
  const { words, language } = useSpeech();
  const me = useQuery(meQuery);
  const isBack = useJustBack(line);
  const isDemo = me.data?.person?.label.includes('演示') ?? false;
  const horizon = me.data?.calendarHorizon;
  const isUnknown = horizon && me.data && daysBetween(me.data.today, horizon) < WARN_DAYS;
  return (
    <div aria-live="polite">
      {line === 'lost' && <p className="banner banner-warn">{words.frame.lineLost}</p>}
      {isBack && <p className="banner banner-good">{words.frame.lineBack}</p>}
      {isUnknown && (
        <p className="banner">{words.frame.calendarUnknown(writtenDay(horizon, language))}</p>
      )}
      {isDemo && <p className="banner">{words.frame.demo}</p>}
    </div>
  );
}

function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MS;
}

function useJustBack(line: LineState): boolean {
  const before = useRef(line);
  const [isBack, setBack] = useState(false);
  useEffect(() => {
    const returned = before.current === 'lost' && line === 'open';
    before.current = line;
    if (!returned) return undefined;
    setBack(true);
    const timer = window.setTimeout(() => setBack(false), BACK_MS);
    return () => window.clearTimeout(timer);
  }, [line]);
  return isBack;
}
