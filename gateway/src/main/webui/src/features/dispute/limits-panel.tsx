import type { Dispute } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { DueChip } from '@/ui/due-chip';
import { OfficeName } from '@/ui/office-name';
import { useDisputeWords } from '@/words/dispute';
import { useSpeech } from '@/words/words-context';
import './dispute.css';

/** The seven working days, each side's own. */
export function LimitsPanel({ dispute }: { dispute: Dispute }) {
  const words = useDisputeWords();
  const { language } = useSpeech();
  return (
    <section className="panel" aria-label={words.dispute.limit}>
      <h2>{words.dispute.limit}</h2>
      <ul className="dispute-clocks">
        {dispute.clocks.map((clock) => (
          <li key={clock.clockId}>
            <OfficeName id={clock.office.id} name={clock.office.name} />
            {clock.chip && (
              <DueChip chip={clock.chip} provisional={clock.provisional} clockId={clock.clockId} />
            )}
            <small>
              {writtenDay(clock.start, language)} – {writtenDay(clock.due, language)}
              {/* The chip says it already. */}
              {!clock.chip && ` · ${clock.text}`}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
