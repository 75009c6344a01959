import { useQuery } from '@tanstack/react-query';
import { Alert, Button } from 'antd';
import { useState } from 'react';
import type { Lead, Measure, Me } from '@/api/types';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { useMeasureWords } from '@/words/measure/measure-words';
import { measuresQuery, type StepName } from './api';
import { MeasureCard } from './measure-card';
import { MeasureForm } from './measure-form';
import { MeasureStep } from './measure-step';
import './measure.css';

interface Properties {
  matterId: string;
  me: Me;
  /** The matter's items, of which some may be kept of goods. */
  evidence: Lead['evidence'];
  /** The form is open; the address says so. */
  isProposing: boolean;
  onProposing: (isOpen: boolean) => void;
}

/** The matter's measures on goods, each with its steps, and the form that proposes another. */
export function MeasuresPanel({ matterId, me, evidence, isProposing, onProposing }: Properties) {
  const says = useMeasureWords();
  const measures = useQuery(measuresQuery(matterId));
  const [taking, setTaking] = useState<{ measure: Measure; step: StepName } | undefined>(undefined);
  if (measures.isPending) return <Bones rows={8} />;
  if (!measures.data) {
    return <RefusalNote error={measures.error} onRetry={() => void measures.refetch()} />;
  }
  const { proposal } = measures.data;
  return (
    <section className="panel" aria-labelledby="measures">
      <h2 id="measures">{says.heading}</h2>
      {proposal.open && <Button onClick={() => onProposing(true)}>{says.propose}</Button>}
      {measures.data.measures.length === 0 && <p>{says.none}</p>}
      {!proposal.open && proposal.reason && <Alert type="info" showIcon title={proposal.reason} />}
      {measures.data.measures.map((measure) => (
        <MeasureCard
          key={measure.measureId}
          measure={measure}
          evidence={evidence}
          onStep={(step) => setTaking({ measure, step })}
        />
      ))}
      {isProposing && proposal.open && (
        <MeasureForm measures={measures.data} me={me} onClose={() => onProposing(false)} />
      )}
      {taking && (
        <MeasureStep
          key={`${taking.measure.measureId} ${taking.step}`}
          measure={taking.measure}
          step={taking.step}
          evidence={evidence}
          today={me.today}
          onClose={() => setTaking(undefined)}
        />
      )}
    </section>
  );
}
