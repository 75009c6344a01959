import { Alert } from 'antd';
import type { Transfer } from '@/api/types';
import { called } from '@/ui/called';
import { writtenDay } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { writtenMoment } from '@/ui/written-moment';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

/** 纸面往来: the other side is outside, and what went and came is keyed in. */
export function PaperPanel({ transfer }: { transfer: Transfer }) {
  const says = useTransferWords().transfer.paper;
  const { language } = useSpeech();
  const { id, name } = transfer.transfer.to;
  const receiver = useOfficeName()(id, name);
  return (
    <section className="panel" aria-label={says.heading}>
      <h2>{says.heading}</h2>
      <Alert type="info" showIcon title={says.banner(receiver)} />
      {transfer.paper.length === 0 && <p>{says.none}</p>}
      <ol className="panel-lines">
        {transfer.paper.map((line, place) => (
          <li key={place}>
            <strong>
              {line.replaced ? <del>{says.steps[line.step]}</del> : says.steps[line.step]}
            </strong>{' '}
            {[
              writtenDay(line.on, language),
              line.number,
              line.manner && says.manners[line.manner],
              line.deliveredBy,
              line.trackingNumber,
            ]
              .filter(Boolean)
              .join(' · ')}
            <small>
              {says.keyed(called(line.keyedBy, language), writtenMoment(line.keyedAt, language))}
            </small>
          </li>
        ))}
      </ol>
    </section>
  );
}
