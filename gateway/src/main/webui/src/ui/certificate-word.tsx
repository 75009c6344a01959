import { CheckCircleOutlined, WarningFilled } from '@ant-design/icons';
import type { Person } from '@/api/types';
import type { CertificatePart } from '@/words/certificate';
import { useSpeech } from '@/words/words-context';
import { writtenDay } from './dates';
import './certificate-word.css';

interface Properties {
  certification: Person['certification'];
  /** Brought along by the page. */
  says: CertificatePart['certificate'];
}

/** How somebody's certificates stand today. */
export function CertificateWord({ certification, says }: Properties) {
  const { language } = useSpeech();
  const { standing, day } = certification;
  const written = day ? writtenDay(day, language) : '';
  switch (standing) {
    case 'NONE':
      return <span className="certificate-none">{says.none}</span>;
    case 'VALID':
      return (
        <span className="certificate-valid">
          <CheckCircleOutlined aria-hidden /> {says.validUntil(written)}
        </span>
      );
    case 'BEGINS_LATER':
      return <span>{says.validFrom(written)}</span>;
    case 'EXPIRED':
      return (
        <span className="certificate-expired">
          <WarningFilled aria-hidden /> {says.expired(written)}
        </span>
      );
  }
}
