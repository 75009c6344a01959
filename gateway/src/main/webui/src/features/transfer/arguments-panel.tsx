import { Tag } from 'antd';
import type { Transfer } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { OfficeName } from '@/ui/office-name';
import { useTransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';
import './transfer.css';

/** What each side says about jurisdiction, side by side. */
export function BothArguments({ transfer }: { transfer: Transfer }) {
  const words = useTransferWords();
  const { way, senderSays, receiverSays, to, legalBasis } = transfer.transfer;
  return (
    <div className="both-arguments">
      <Side
        heading={way === 'TRANSFER' ? words.transfer.senderSays : words.superior.says}
        says={senderSays}
        office={senderSays.office}
        basis={legalBasis}
      />
      {way === 'TRANSFER' && (
        <Side
          heading={words.transfer.receiverSays}
          says={receiverSays ?? undefined}
          office={to}
          isLate={transfer.course.lateByAgreement ?? false}
          isAccepted={transfer.steps.some(({ name, taken }) => name === 'ACCEPTED' && taken)}
        />
      )}
    </div>
  );
}

interface SideProperties {
  heading: string;
  says: Transfer['transfer']['senderSays'] | undefined;
  office: { id: string; name: string };
  basis?: string;
  isLate?: boolean;
  isAccepted?: boolean;
}

function Side({
  heading,
  says,
  office,
  basis,
  isLate = false,
  isAccepted = false,
}: SideProperties) {
  const words = useTransferWords();
  const { language } = useSpeech();
  return (
    <div className="argument" role="group" aria-label={heading}>
      <h3>{heading}</h3>
      <p className="argument-office">
        <OfficeName id={office.id} name={office.name} />
      </p>
      {says ? (
        <blockquote>{says.text}</blockquote>
      ) : (
        <p className="transfer-quiet">
          {isAccepted ? words.transfer.notDisputed : words.transfer.notYet}
        </p>
      )}
      {basis && (
        <p className="argument-basis">
          {words.transfer.legalBasis} {basis}
        </p>
      )}
      {says?.on && (
        <small>
          {words.transfer.on(writtenDay(says.on, language))}{' '}
          {isLate && <Tag color="warning">{words.transfer.late}</Tag>}
        </small>
      )}
    </div>
  );
}

export function ArgumentsPanel({ transfer }: { transfer: Transfer }) {
  const words = useTransferWords();
  const designation = transfer.course.designation;
  const heading =
    transfer.transfer.way === 'TRANSFER' ? words.transfer.arguments : words.superior.reasons;
  return (
    <section className="panel" aria-label={heading}>
      <h2>{heading}</h2>
      <BothArguments transfer={transfer} />
      {designation?.designee && (
        <div className="argument designated" role="group" aria-label={words.designation.title}>
          <h3>{words.designation.title}</h3>
          <p className="argument-office">
            <OfficeName id={designation.superior.id} name={designation.superior.name} />
            {' → '}
            <strong>
              <OfficeName id={designation.designee.id} name={designation.designee.name} />
            </strong>
          </p>
          <blockquote>{designation.reason}</blockquote>
        </div>
      )}
    </section>
  );
}
