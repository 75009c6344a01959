import type { ReactNode } from 'react';
import type { ShareConditions } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { LawLink } from '@/ui/law-link';
import { useSharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

/** Exactly the conditions that are accepted, or not. */
export function ConditionFacts({ conditions }: { conditions: ShareConditions }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  const { fields, kinds, classes, shows } = words.sharing;
  return (
    <section className="panel" aria-label={words.sharing.conditions}>
      <h2>{words.sharing.conditions}</h2>
      <dl className="facts">
        <Pair name={fields.kind}>{kinds[conditions.kind]}</Pair>
        {conditions.scope && <Pair name={fields.scope}>{conditions.scope}</Pair>}
        {conditions.until && (
          <Pair name={fields.until}>{plainDay(conditions.until, language)}</Pair>
        )}
        <Pair name={fields.fieldClass}>
          {words.sharing.shown(classes[conditions.fieldClass], shows[conditions.fieldClass])}
        </Pair>
        {conditions.documents.length > 0 && (
          <Pair name={fields.documents}>
            {words.sharing.documents(conditions.documents.length)}
          </Pair>
        )}
        {conditions.evidence.length > 0 && (
          <Pair name={fields.evidence}>{words.sharing.documents(conditions.evidence.length)}</Pair>
        )}
        <Pair name={fields.purpose}>{conditions.purpose}</Pair>
        <Pair name={fields.article}>
          <LawLink articles={[conditions.article]}>{conditions.cited}</LawLink>
        </Pair>
        <Pair name={fields.handling}>{conditions.handling}</Pair>
      </dl>
      <p className="panel-last">
        <strong>{words.sharing.onward}</strong>
      </p>
    </section>
  );
}

/** One line of facts. */
export function Pair({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="facts-pair">
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
