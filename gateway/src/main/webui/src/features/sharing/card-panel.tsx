import { Link } from 'react-router';
import type { Share } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { SecretMark } from '@/ui/secret-mark';
import { useDivisionName } from '@/ui/use-division-name';
import { useSharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import { Pair } from './condition-facts';
import '@/ui/panel-parts.css';

/** What the open class shows: the matter's card, and the letters that are named. */
export function CardPanel({ share }: { share: Share }) {
  const words = useSharingWords();
  const { language } = useSpeech();
  const placeOf = useDivisionName();
  const { card, conditions } = share;
  if (!card) return null;
  const breach = card.breach as keyof typeof words.breaches;
  return (
    <section className="panel" aria-label={words.sharing.card}>
      <h2>{words.sharing.card}</h2>
      <dl className="facts">
        {card.numbers.map((line) => (
          <Pair key={line.office.id} name={words.sharing.number}>
            <span className="number">{line.number}</span>{' '}
            <OfficeName id={line.office.id} name={line.office.name} />
          </Pair>
        ))}
        <Pair name={words.sharing.stage}>{words.stages[card.stage]}</Pair>
        <Pair name={words.sharing.writes}>
          <OfficeName id={card.writingOffice.id} name={card.writingOffice.name} />
        </Pair>
        <Pair name={words.sharing.breach}>{words.breaches[breach]}</Pair>
        <Pair name={words.sharing.place}>{placeOf(card.placeOfAct)}</Pair>
        <Pair name={words.sharing.registered}>{plainDay(card.registeredOn, language)}</Pair>
        {conditions.documents.map((letter) => (
          <Pair key={letter.letterId} name={words.sharing.fields.documents}>
            <Link to={`/sharing/${share.id}?letter=${letter.letterId}`}>
              {words.letter.kinds[letter.kind as keyof typeof words.letter.kinds]}{' '}
              {letter.number ?? plainDay(letter.issuedOn, language)}
            </Link>{' '}
            <SecretMark secret={letter.secret} />
          </Pair>
        ))}
        {conditions.evidence.map((item) => (
          <Pair key={item.evidenceId} name={words.sharing.fields.evidence}>
            <Link to={`/sharing/${share.id}?evidence=${item.evidenceId}`}>
              {words.sharing.item(item.number)} {item.title}
            </Link>{' '}
            <SecretMark secret={item.secret} />
          </Pair>
        ))}
      </dl>
      {!share.matterId && <p className="panel-quiet">{words.sharing.notShown}</p>}
    </section>
  );
}
