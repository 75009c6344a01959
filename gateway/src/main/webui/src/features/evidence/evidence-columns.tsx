import { Tag } from 'antd';
import type { EvidenceCard } from '@/api/types';
import { amountOf } from '@/ui/amounts';
import { dayOf, plainDay } from '@/ui/dates';
import { RowLink } from '@/ui/row-link';
import { SecretMark } from '@/ui/secret-mark';
import { sizeOf } from '@/ui/sizes';
import type { Column } from '@/ui/use-columns';
import type { EvidenceSpeech } from '@/words/evidence/evidence-speech';
import { mediaTypeOf } from './media-types';

type NameOf = (id: string, chinese?: string) => string;

/** 证据 as a table: where each is, and whether it is whole. */
export function evidenceColumns(
  { words, language }: EvidenceSpeech,
  nameOf: NameOf,
): Column<EvidenceCard>[] {
  const titles = words.evidence.columns;
  return [
    {
      key: 'title',
      title: titles.title,
      isName: true,
      cell: (card) => (
        <>
          <span className="list-under number">{words.evidence.number(card.number)}</span>
          <RowLink to={`/matters/${card.matterId}/evidence/${card.evidenceId}`}>
            {card.title ?? words.evidenceKinds[card.kind]}
          </RowLink>
          <EvidenceFlags card={card} words={words} />
        </>
      ),
    },
    {
      key: 'kind',
      title: titles.kind,
      width: 112,
      cell: (card) => (
        <>
          {words.evidenceKinds[card.kind]}
          <span className="list-under">{words.evidenceForms[card.form]}</span>
        </>
      ),
    },
    {
      key: 'holder',
      title: titles.holder,
      width: 168,
      cell: (card) => (
        <>
          {words.offices.brief(nameOf(card.holder, card.holderName))}
          <span className="list-under">{words.evidence.positions[card.position]}</span>
          {card.handedToName && <span className="list-under">{card.handedToName}</span>}
        </>
      ),
    },
    {
      key: 'digest',
      title: titles.digest,
      width: 84,
      cell: (card) => (
        <span data-digest={card.digestState}>{words.evidence.digestStates[card.digestState]}</span>
      ),
    },
    {
      key: 'size',
      title: titles.size,
      width: 112,
      cell: (card) => <span className="evidence-amount">{sizeOrAmount(card, words)}</span>,
    },
    {
      key: 'takenIn',
      title: titles.takenIn,
      width: 112,
      cell: (card) => <span className="number">{plainDay(dayOf(card.takenInAt), language)}</span>,
    },
    {
      key: 'recognition',
      title: titles.recognition,
      width: 104,
      cell: (card) => recognitionOf(card, words),
    },
  ];
}

type Words = EvidenceSpeech['words'];

/** A difference in number outweighs the size of a file. */
function sizeOrAmount(card: EvidenceCard, words: Words): string {
  if (card.file && !card.counted) return sizeOf(card.file.length);
  return amountOf(card, words) ?? words.action.none;
}

export function recognitionOf(card: EvidenceCard, words: Words): string {
  if (card.recognition) return words.recognitions[card.recognition.recognition];
  return card.awaitsRecognition ? words.evidence.awaits : words.evidence.ownEvidence;
}

/** An item in a list, or by itself. */
type Flagged = Omit<EvidenceCard, 'matterId'>;

/** What an officer must know before he opens it. */
export function EvidenceFlags({ card, words }: { card: Flagged; words: Words }) {
  return (
    <span className="evidence-flags">
      <SecretMark secret={card.secret} />
      {card.sensitive && <Tag color="warning">{words.evidence.sensitive}</Tag>}
      {card.arrivedAfterHandOver && <Tag color="blue">{words.evidence.arrivedLate}</Tag>}
      {card.file && !card.file.typeAgrees && (
        <Tag
          color="warning"
          title={words.evidence.typeDiffersHint(mediaTypeOf(card.file.mediaType, words))}
        >
          {words.evidence.typeDiffers}
        </Tag>
      )}
    </span>
  );
}
