import { CheckCircleOutlined, WarningFilled } from '@ant-design/icons';
import type { Person } from '@/api/types';
import { useSpeech } from '@/words/words-context';
import { writtenDay } from './dates';
import './certificate-word.css';

/** How somebody's certificates stand today. */
export function CertificateWord({ certification }: { certification: Person['certification'] }) {
  const { words, language } = useSpeech();
  const { standing, day } = certification;
  const written = day ? writtenDay(day, language) : '';
  switch (standing) {
    case 'NONE':
      return <span className="certificate-none">{words.offices.noCertificate}</span>;
    case 'VALID':
      return (
        <span className="certificate-valid">
          <CheckCircleOutlined aria-hidden /> {words.offices.validUntil(written)}
        </span>
      );
    case 'BEGINS_LATER':
      return <span>{words.offices.validFrom(written)}</span>;
    case 'EXPIRED':
      return (
        <span className="certificate-expired">
          <WarningFilled aria-hidden /> {words.offices.expired(written)}
        </span>
      );
  }
}
