import {
  CheckCircleOutlined,
  ClockCircleOutlined,
  ExclamationCircleFilled,
  FireFilled,
  PauseCircleOutlined,
} from '@ant-design/icons';
import { lazy, Suspense, type ReactNode } from 'react';
import type { Colour, DueChip as Chip } from '@/api/types';
import { useSpeech } from '@/words/words-context';
import { Bubble } from './bubble';
import { shortDay, shortMoment } from './dates';
import { leftOf } from './due-left';
import { WaitMark } from './wait-mark';
import './due-chip.css';

const ClockArithmetic = lazy(async () => ({
  default: (await import('./clock-arithmetic')).ClockArithmetic,
}));

const ICONS = {
  CALM: <ClockCircleOutlined />,
  AMBER: <ExclamationCircleFilled />,
  RED: <FireFilled />,
  OVERDUE: <ExclamationCircleFilled />,
  STILL: <PauseCircleOutlined />,
} satisfies Record<Colour, ReactNode>;

interface Properties {
  chip: Chip | undefined | null;
  provisional?: boolean;
  /** Shows how the day was counted, on hover and focus. */
  clockId?: string;
}

/** How near a limit is: words, colour and icon together; the arithmetic behind it. */
export function DueChip({ chip, provisional = false, clockId }: Properties) {
  const { words, language } = useSpeech();
  if (!chip) {
    return (
      <span className="due-chip due-none">
        <CheckCircleOutlined aria-hidden /> {words.action.none}
      </span>
    );
  }
  const left = leftOf(chip, words.due);
  const says = {
    CALM: left,
    AMBER: left,
    RED: left,
    OVERDUE: left,
    STILL: words.due.still,
  } satisfies Record<Colour, string>;
  const until = chip.at ? shortMoment(chip.at, language) : shortDay(chip.until, language);
  const body = (
    <>
      <span aria-hidden>{ICONS[chip.colour]}</span> <strong>{says[chip.colour]}</strong>{' '}
      <span className="due-until">{words.due.until(until)}</span>
      {provisional && <em className="due-provisional">{words.due.provisional}</em>}
    </>
  );
  const className = `due-chip due-${chip.colour.toLowerCase()}`;
  if (!clockId) return <span className={className}>{body}</span>;
  return (
    <Bubble
      button={(handle) => (
        <button type="button" className={className} {...handle}>
          {body}
        </button>
      )}
    >
      <Suspense fallback={<WaitMark />}>
        <ClockArithmetic clockId={clockId} />
      </Suspense>
    </Bubble>
  );
}
