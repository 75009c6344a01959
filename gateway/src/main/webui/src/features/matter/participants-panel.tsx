import { Tag } from 'antd';
import type { Matter } from '@/api/types';
import { moment } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { useMatterWords } from '@/words/matter';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

/** Who sees the matter, and since when. */
export function ParticipantsPanel({ matter }: { matter: Matter }) {
  const { language } = useSpeech();
  const words = useMatterWords();
  return (
    <section className="panel" aria-label={words.matter.participants}>
      <h2>{words.matter.participants}</h2>
      <ul className="panel-lines">
        {matter.readers.map((reader) => (
          <li key={reader.office}>
            <OfficeName id={reader.office} name={reader.officeName} />{' '}
            {matter.standing !== 'ENDED' && reader.office === matter.writingOffice && (
              <Tag color="blue">{words.matter.current}</Tag>
            )}
            <small>{words.matter.since(moment(reader.since, language))}</small>
          </li>
        ))}
      </ul>
    </section>
  );
}
