import { CheckCircleOutlined, WarningFilled } from '@ant-design/icons';
import { Button } from 'antd';
import type { Enrolment, HeldCertificate } from '@/api/types';
import { plainDay } from '@/ui/dates';
import { usePeopleSpeech } from '@/words/people/people-speech';
import type { Asking } from './people-table';

/** The certificates of a person as they were entered, and how they ended. */
export function CertificateLines({ person, onAsk }: { person: Enrolment; onAsk: Asking }) {
  const { words } = usePeopleSpeech();
  const isOpen = person.actions.some((action) => action.name === 'end-certificate' && action.open);
  if (person.certificates.length === 0)
    return <span className="people-none">{words.people.noCertificate}</span>;
  return (
    <ul>
      {person.certificates.map((held) => (
        <li key={`${held.number} ${held.endedOn ?? ''}`}>
          <span className="number">{held.number}</span> <CertificateDays held={held} />
          {isOpen && !held.endedOn && (
            <Button
              size="small"
              type="link"
              aria-label={`${words.people.acts['end-certificate']} ${held.number}`}
              onClick={() => onAsk('end-certificate', person, { number: held.number })}
            >
              {words.people.acts['end-certificate']}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}

function CertificateDays({ held }: { held: HeldCertificate }) {
  const { words, language } = usePeopleSpeech();
  const days = words.people.period(
    plainDay(held.validFrom, language),
    plainDay(held.validTo, language),
  );
  return (
    <small>
      {held.valid ? (
        <span className="people-valid">
          <CheckCircleOutlined aria-hidden /> {words.people.valid}
        </span>
      ) : (
        <span className="people-lapsed">
          <WarningFilled aria-hidden /> {words.people.notValid}
        </span>
      )}
      {` · ${days}`}
      {held.endedOn &&
        ` · ${words.people.endedOn(plainDay(held.endedOn, language), held.endReason ?? '')}`}
    </small>
  );
}
