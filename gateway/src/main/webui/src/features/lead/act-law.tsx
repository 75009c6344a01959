import { Fragment } from 'react';
import type { Lead } from '@/api/types';
import { LawLink } from '@/ui/law-link';
import { useLeadSpeech, useWordsOfLead } from '@/words/lead/lead-speech';
import { useLeadWords } from './use-lead-words';

type Line = Lead['law']['atAct'][number];

/** Which law applies to the act, each version with a way to what it says; and what was chosen. */
export function ActLaw({ law }: { law: Lead['law'] }) {
  const { words, language } = useLeadSpeech();
  const say = useLeadWords();
  const { state, text, atAct, newer, chosen } = law;
  return (
    <>
      <dt>{words.lead.actLaw}</dt>
      <dd className={state === 'SAME' || chosen ? undefined : 'lead-doubt'}>
        {text}
        {atAct.length > 0 && <Lines label={words.lead.lawAtAct} lines={atAct} />}
        {newer.length > 0 && <Lines label={words.lead.lawNewer} lines={newer} />}
        {chosen && (
          <small>
            {words.lead.lawChosen(
              words.lead.lawChoices[chosen.choice],
              language === 'en' ? chosen.byEn : chosen.by,
              say.day(chosen.on),
              chosen.reason,
            )}
          </small>
        )}
      </dd>
    </>
  );
}

function Lines({ label, lines }: { label: string; lines: Line[] }) {
  const words = useWordsOfLead();
  return (
    <small>
      {' '}
      {label}
      {lines.map((line, position) => (
        <Fragment key={`${line.id} ${line.from ?? ''}`}>
          {position > 0 && words.lead.between}
          <LawLink articles={[line.id]} on={line.to ?? line.from}>
            {line.cited}
          </LawLink>
        </Fragment>
      ))}
    </small>
  );
}
