import type { ReactNode } from 'react';
import type { Evidence } from '@/api/types';
import { amountOf } from '@/ui/amounts';
import { moment, plainDay, writtenDay } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { sizeOf } from '@/ui/sizes';
import type { EvidenceWords } from '@/words/evidence';
import { useEvidenceSpeech } from '@/words/evidence/evidence-speech';
import { mediaTypeOf } from './media-types';
import './evidence.css';

/** 要素: what was said of the item when it was taken in. */
export function ItemFacts({ item }: { item: Evidence }) {
  const { words, language } = useEvidenceSpeech();
  const say = words.evidence;
  const { attestation, making, file } = item;
  const facts: [string, ReactNode][] = [
    [say.kind, words.evidenceKinds[item.kind]],
    [say.form, words.evidenceForms[item.form]],
    [say.source, item.source],
    [say.collectedBy, say.people(item.collectedBy.map(({ label }) => label))],
    [say.collectedOn, writtenDay(item.collectedOn, language)],
    [say.place, item.place],
    [say.takenInBy, <OfficeName key="office" id={item.officeId} name={item.officeName} />],
    [say.takenInAt, moment(item.takenInAt, language)],
    [say.holder, <OfficeName key="holder" id={item.holder} name={item.holderName} />],
    [say.position, say.positions[item.position]],
    [say.handedTo, item.handedToName],
    [say.storage, item.storage],
    [say.seal, item.sealCondition],
    [say.quantityLabel, amountOf(item, words)],
    [say.file, file && say.fileIs(file.name, sizeOf(file.length))],
    [say.type, file && typeOf(file, words)],
    [
      say.attestation,
      attestation &&
        say.attested(attestation.statement, attestation.by, plainDay(attestation.on, language)),
    ],
    [
      say.making,
      making &&
        say.made(making.method, making.madeBy, moment(making.madeAt, language), making.carrier),
    ],
    [say.transcript, item.transcript && <span className="evidence-text">{item.transcript}</span>],
  ];
  return (
    <section className="panel" aria-label={say.particulars}>
      <h2>{say.particulars}</h2>
      <dl className="evidence-facts">
        {facts
          .filter(([, fact]) => Boolean(fact))
          .map(([label, fact]) => (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{fact}</dd>
            </div>
          ))}
      </dl>
      {item.particularsWithheld && <p className="evidence-quiet">{say.withheld}</p>}
    </section>
  );
}

function typeOf(
  { mediaType, claimedMediaType, typeAgrees }: NonNullable<Evidence['file']>,
  words: EvidenceWords,
): string {
  const found = mediaTypeOf(mediaType, words);
  return typeAgrees ? found : words.evidence.typeIs(found, mediaTypeOf(claimedMediaType, words));
}
