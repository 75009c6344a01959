import { CheckCircleOutlined, ExclamationCircleOutlined } from '@ant-design/icons';
import type { Identifier } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';

interface Properties {
  /** Undefined while the answer is awaited. */
  found: Identifier | undefined;
  written: string;
}

/** What a code was found to be, and what it will be recorded as. */
export function CheckNote({ found, written }: Properties) {
  const words = useWordsOfLead();
  if (!found) return <>{words.lead.checking}</>;
  const { valid, normalised, reason, reasonCode } = found;
  const isPlain = valid && reasonCode === 'WELL_FORMED';
  return (
    <>
      <span className={isPlain ? 'identifier-fits' : 'identifier-odd'}>
        {isPlain ? <CheckCircleOutlined aria-hidden /> : <ExclamationCircleOutlined aria-hidden />}{' '}
        {isPlain ? words.lead.wellFormed : reason}
      </span>
      {normalised !== '' && normalised !== written && (
        <span className="identifier-recorded">{words.lead.recordedAs(normalised)}</span>
      )}
    </>
  );
}
