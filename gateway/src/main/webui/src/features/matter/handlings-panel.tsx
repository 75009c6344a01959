import { Tag } from 'antd';
import type { Matter } from '@/api/types';
import { OfficeName } from '@/ui/office-name';
import { useMatterWords } from '@/words/matter';
import '@/ui/panel-parts.css';

/** One handling for each office that had the matter; exactly one of them writes until the matter ends. */
export function HandlingsPanel({ matter }: { matter: Matter }) {
  const words = useMatterWords();
  return (
    <section className="panel" aria-label={words.matter.handlings}>
      <h2>{words.matter.handlings}</h2>
      <ul className="panel-lines">
        {matter.handlings.map((handling) => (
          <li key={handling.number}>
            <OfficeName id={handling.office} name={handling.officeName} />{' '}
            {matter.standing !== 'ENDED' && handling.office === matter.writingOffice && (
              <Tag color="blue">{words.matter.current}</Tag>
            )}
            <small>
              <span className="number">{handling.number}</span> · {words.stages[handling.stage]}
              {handling.because !== 'REGISTERED' && <> · {words.because[handling.because]}</>}
            </small>
          </li>
        ))}
      </ul>
    </section>
  );
}
