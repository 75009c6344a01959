import { useQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import { meQuery } from '@/api/me';
import type { LineState } from '@/live/live-line';
import { writtenDay } from '@/ui/dates';
import { useSpeech } from '@/words/words-context';

const BACK_MS = 5_000;

/** Thin lines above the page: demo account, lost live line, unknown calendar year. */
export function Banners({ line }: { line: LineState }) {
  const { words, language } = useSpeech();
  const me = useQuery(meQuery);
  const isBack = useJustBack(line);
  return (
    <div aria-live="polite">
      {line === 'lost' && <p className="banner banner-warn">{words.frame.lineLost}</p>}
      {isBack && <p className="banner banner-good">{words.frame.lineBack}</p>}
      {me.data?.notices.map((notice) => (
        <p key={notice} className="banner">
          {
            {
              CALENDAR_ENDS: words.frame.calendarUnknown(
                writtenDay(me.data.calendarHorizon, language),
              ),
              DEMO_ACCOUNT: words.frame.demo,
            }[notice]
          }
        </p>
      ))}
    </div>
  );
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
