import { Alert } from 'antd';
import type { Transfer } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { writtenMoment } from '@/ui/written-moment';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';

/** 纸面往来: the other side is outside, and what went and came is keyed in. */
export function PaperPanel({ transfer }: { transfer: Transfer }) {
  const says = useTransferWords().transfer.paper;
  const { language } = useSpeech();
  return (
    <section className="panel" aria-label={says.heading}>
      <Alert type="info" showIcon title={says.banner(transfer.transfer.to.name)} />
      <h2>{says.heading}</h2>
      {transfer.paper.length === 0 && <p>{says.none}</p>}
      <ol className="transfer-paper">
        {transfer.paper.map((line, place) => (
          <li key={place}>
            {line.replaced ? <del>{says.steps[line.step]}</del> : says.steps[line.step]}{' '}
            <span className="number">{writtenDay(line.on, language)}</span> {line.number}
            {line.manner && (
              <>
                {' '}
                {says.manners[line.manner]} {line.deliveredBy} {line.trackingNumber}
              </>
            )}{' '}
            <small>{says.keyed(line.keyedBy, writtenMoment(line.keyedAt, language))}</small>
          </li>
        ))}
      </ol>
    </section>
  );
}
