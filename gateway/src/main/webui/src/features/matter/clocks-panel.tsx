import type { Matter } from '@/api/types';
import { moment, writtenDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { LawLink } from '@/ui/law-link';
import { useOfficeName } from '@/ui/office-name';
import { useMatterWords } from '@/words/matter';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

type ClockLine = Matter['clocks'][number];

interface Properties {
  clocks: ClockLine[];
  /** Ended ones too, each with its days. */
  isFull?: boolean;
}

/** What runs, nearest first, each with its arithmetic; what has ended below. */
export function ClocksPanel({ clocks, isFull = false }: Properties) {
  const words = useMatterWords();
  const running = clocks.filter((clock) => clock.chip);
  const ended = clocks.filter((clock) => !clock.chip);
  return (
    <section className="panel" aria-label={words.matter.clocks}>
      <h2>{words.matter.clocks}</h2>
      {running.length === 0 && (
        <p className="panel-quiet">
          {clocks.length === 0 ? words.matter.noClocks : words.matter.noLimit}
        </p>
      )}
      <ClockLines clocks={running} isFull={isFull} />
      {isFull && ended.length > 0 && (
        <>
          <h3 className="panel-under">{words.matter.ended}</h3>
          <ClockLines clocks={ended} isFull />
        </>
      )}
    </section>
  );
}

function ClockLines({ clocks, isFull }: { clocks: ClockLine[]; isFull: boolean }) {
  return (
    <ul className="panel-lines">
      {clocks.map((clock) => (
        <li key={clock.clockId}>
          <ClockText clock={clock} isFull={isFull} />
        </li>
      ))}
    </ul>
  );
}

function ClockText({ clock, isFull }: { clock: ClockLine; isFull: boolean }) {
  const { language } = useSpeech();
  const words = useMatterWords();
  const wholeName = useOfficeName();
  const nameOf = (id: string, chinese: string) => words.offices.brief(wholeName(id, chinese));
  const names: Record<string, string | undefined> = words.matter.rules;
  return (
    <>
      <div className="clock-head">
        <strong>{names[clock.rule] ?? clock.rule}</strong>
        {clock.chip ? (
          <DueChip chip={clock.chip} provisional={clock.provisional} clockId={clock.clockId} />
        ) : (
          <span className="clock-outcome">
            {clock.outcome ? words.matter.outcomes[clock.outcome] : words.clockStates[clock.state]}
          </span>
        )}
      </div>
      <small>
        {words.matter.clockOf(nameOf(clock.office, clock.officeName))}
        {clock.chip && (
          <>
            {' · '}
            {clock.actingOffice === clock.office
              ? words.matter.clockTurn(words.roles[clock.role])
              : words.matter.clockTurnElsewhere(
                  nameOf(clock.actingOffice, clock.actingOfficeName),
                  words.roles[clock.role],
                )}
          </>
        )}
      </small>
      {isFull && (
        <small>
          {clock.text} · {words.matter.clockStart} {writtenDay(clock.start, language)} ·{' '}
          {words.matter.clockDue}{' '}
          {clock.dueAt ? moment(clock.dueAt, language) : writtenDay(clock.due, language)}
          {clock.rolled !== clock.due &&
            ` · ${words.due.unmoved(writtenDay(clock.rolled, language))}`}{' '}
          · {clock.rule} ·{' '}
          <LawLink articles={clock.articles} on={clock.start}>
            {words.due.basis(clock.basis)}
          </LawLink>
        </small>
      )}
    </>
  );
}
