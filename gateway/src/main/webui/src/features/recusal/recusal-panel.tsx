import { useQuery } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { Recusal } from '@/api/types';
import { Bones } from '@/ui/bones';
import { plainDay } from '@/ui/dates';
import { RefusalNote } from '@/ui/refusal-note';
import { useRecusalWords } from '@/words/recusal';
import { useSpeech } from '@/words/words-context';
import { recusalsQuery } from './api';
import { RecusalDialog, type Deciding } from './recusal-dialog';
import '@/ui/panel-parts.css';

/** Who of the office is or was recused, and for whoever decides the two decisions. */
export function RecusalPanel({ matterId }: { matterId: string }) {
  const { recusal: says } = useRecusalWords();
  const recusals = useQuery(recusalsQuery(matterId));
  const [deciding, setDeciding] = useState<Deciding | undefined>(undefined);
  if (recusals.isPending) return <Bones rows={3} />;
  if (!recusals.data) {
    return <RefusalNote error={recusals.error} onRetry={() => void recusals.refetch()} />;
  }
  const mayRecuse = recusals.data.people.some((colleague) => colleague.recusal.open);
  return (
    <>
      <p className="step-law">{says.law}</p>
      {recusals.data.recusals.length === 0 && <p>{says.none}</p>}
      <ul className="panel-lines">
        {recusals.data.recusals.map((recusal) => (
          <RecusalLine
            key={recusal.id}
            recusal={recusal}
            onReadmit={() => setDeciding({ kind: 'readmit', recusal })}
          />
        ))}
      </ul>
      {mayRecuse && <Button onClick={() => setDeciding({ kind: 'recuse' })}>{says.recuse}</Button>}
      {deciding && (
        <RecusalDialog
          recusals={recusals.data}
          deciding={deciding}
          onClose={() => setDeciding(undefined)}
        />
      )}
    </>
  );
}

function RecusalLine({ recusal, onReadmit }: { recusal: Recusal; onReadmit: () => void }) {
  const { recusal: says } = useRecusalWords();
  const { language } = useSpeech();
  const called = (label: Recusal['decidedBy']) =>
    (language === 'en' ? label?.labelEn : label?.label) ?? says.somebody;
  return (
    <li>
      {called(recusal.person)} <Tag>{says.grounds[recusal.ground]}</Tag>
      {recusal.readmission.open && (
        <Button
          size="small"
          type="link"
          aria-label={`${says.readmit} ${called(recusal.person)}`}
          onClick={onReadmit}
        >
          {says.readmit}
        </Button>
      )}
      <small>
        {says.since(plainDay(recusal.decidedOn, language), called(recusal.decidedBy))} ·{' '}
        {recusal.reason}
        {recusal.liftedOn && (
          <>
            {' · '}
            {says.lifted(
              plainDay(recusal.liftedOn, language),
              called(recusal.liftedBy),
              recusal.liftReason ?? '',
            )}
          </>
        )}
      </small>
    </li>
  );
}
