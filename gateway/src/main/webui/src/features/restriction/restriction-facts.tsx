import type { RestrictionDecided } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { LawLink } from '@/ui/law-link';
import { useOfficeName } from '@/ui/office-name';
import { useRestrictionWords } from '@/words/restriction';
import { useSpeech } from '@/words/words-context';
import '@/ui/panel-parts.css';

/** One restriction: since when, on what basis, who is named, and how it ended. */
export function RestrictionFacts({ decided }: { decided: RestrictionDecided }) {
  const { restriction: says } = useRestrictionWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const called = (label: RestrictionDecided['decidedBy']) =>
    (language === 'en' ? label?.labelEn : label?.label) ?? says.somebody;
  const isTold = decided.reason !== undefined;
  return (
    <>
      <p>
        {says.since(
          officeName(decided.office, decided.officeName),
          plainDay(decided.decidedOn, language),
          called(decided.decidedBy),
        )}
        {' · '}
        <LawLink articles={[decided.article]}>{decided.cited}</LawLink>
        {isTold && <> · {decided.reason}</>}
        {decided.liftedOn && (
          <>
            {' · '}
            {says.lifted(
              plainDay(decided.liftedOn, language),
              called(decided.liftedBy),
              decided.liftReason ?? '',
            )}
          </>
        )}
      </p>
      {isTold && decided.named.length === 0 && <p>{says.nobody}</p>}
      {decided.named.length > 0 && (
        <ul className="panel-lines" aria-label={says.named}>
          {decided.named.map((member) => (
            <li key={`${member.person.id} ${member.addedOn} ${member.removedOn ?? ''}`}>
              {called(member.person)}{' '}
              <small>
                {says.addedOn(plainDay(member.addedOn, language))} · {member.reason}
                {member.removedOn && (
                  <>
                    {' · '}
                    {says.removedOn(
                      plainDay(member.removedOn, language),
                      member.removalReason ?? '',
                    )}
                  </>
                )}
              </small>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
