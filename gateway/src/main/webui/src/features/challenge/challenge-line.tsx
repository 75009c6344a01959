import { Tag } from 'antd';
import type { ReactNode } from 'react';
import type { Challenge } from '@/api/types';
import { moment } from '@/ui/dates';
import { useOfficeName } from '@/ui/office-name';
import { useChallengeWords } from '@/words/challenge';
import { useSpeech } from '@/words/words-context';

interface Properties {
  challenge: Challenge;
  /** What can be done with it. */
  children: ReactNode;
}

/** Who read which number when and why, until when, and what the auditor found. */
export function ChallengeLine({ challenge, children }: Properties) {
  const { challenge: says } = useChallengeWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  const { person, review, inForce } = challenge;
  const until = moment(challenge.until, language);
  return (
    <li>
      <span className="number">{challenge.number}</span>{' '}
      <Tag color={inForce ? 'blue' : 'default'}>
        {inForce ? says.until(until) : says.over(until)}
      </Tag>
      <Tag color={review ? (review.justified ? 'success' : 'error') : 'warning'}>
        {review ? (review.justified ? says.justified : says.notJustified) : says.notReviewed}
      </Tag>
      {children}
      <small>
        {says.by(
          language === 'en' ? person.labelEn : person.label,
          officeName(challenge.personOffice, challenge.personOfficeName),
          moment(challenge.at, language),
        )}{' '}
        · {says.handledBy(officeName(challenge.office, challenge.officeName))} · {challenge.reason}
        {review && <> · {review.remark}</>}
      </small>
    </li>
  );
}
