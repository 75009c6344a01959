import type { OutsideBody } from '@/api/types';
import { called } from '@/ui/called';
import { useOfficeName } from '@/ui/office-name';
import { writtenMoment } from '@/ui/written-moment';
import { useOutsideWords } from '@/words/outside';
import { useSpeech } from '@/words/words-context';
import { BodyFacts } from './body-facts';
import '@/ui/panel-parts.css';

/** 登记记录: what was entered, when, by whom and why, the newest first. */
export function BodyHistory({ body }: { body: OutsideBody }) {
  const says = useOutsideWords().outside;
  const { language } = useSpeech();
  const officeName = useOfficeName();
  return (
    <section className="panel" aria-label={says.history}>
      <h2>{says.history}</h2>
      <ol className="panel-lines outside-history">
        {body.history.map((entry) => (
          <li key={entry.version}>
            <details>
              <summary>
                <strong>{says.entered[entry.act]}</strong> {entry.why}{' '}
                <small>
                  {says.by(
                    called(entry.by, language),
                    officeName(entry.byOffice, entry.byOfficeName),
                    writtenMoment(entry.at, language),
                  )}
                </small>
              </summary>
              <BodyFacts said={entry.said} />
            </details>
          </li>
        ))}
      </ol>
    </section>
  );
}
