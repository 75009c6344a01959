import { Alert } from 'antd';
import type { Transfer } from '@/api/types';
import { OfficeName } from '@/ui/office-name';
import { SecretMark } from '@/ui/secret-mark';
import { useTransferWords } from '@/words/transfer';
import './transfer.css';

/** What moves, from whom to whom, and on what basis. */
export function ParticularsPanel({ transfer }: { transfer: Transfer }) {
  const words = useTransferWords();
  const { way, from, to, legalBasis, attachments, selectionNote, evidence } = transfer.transfer;
  const { declinedBecause, withdrawnBecause, result } = transfer.course;
  return (
    <section className="panel" aria-label={words.transfer.whatMoves}>
      <h2>{words.transfer.whatMoves}</h2>
      {declinedBecause && (
        <Alert type="warning" showIcon title={words.transfer.sentBack(declinedBecause)} />
      )}
      {withdrawnBecause && (
        <Alert type="info" showIcon title={words.transfer.withdrawnBecause(withdrawnBecause)} />
      )}
      {result && <Alert type="success" showIcon title={words.transfer.result(result)} />}
      <dl className="transfer-facts">
        <dt>{words.superior.way}</dt>
        <dd>{words.superior.ways[way]}</dd>
        <dt>{words.transfer.from}</dt>
        <dd>
          <OfficeName id={from.id} name={from.name} />
        </dd>
        <dt>{words.transfer.to}</dt>
        <dd>
          <OfficeName id={to.id} name={to.name} />
        </dd>
        <dt>{words.transfer.legalBasis}</dt>
        <dd>{legalBasis}</dd>
        {selectionNote && (
          <>
            <dt>
              {way === 'ASSIGNMENT' ? words.superior.requirement : words.transfer.selectionNote}
            </dt>
            <dd>{selectionNote}</dd>
          </>
        )}
        <dt>{words.transfer.attachments}</dt>
        <dd>
          {attachments.length === 0 ? (
            words.transfer.noAttachments
          ) : (
            <ol>
              {attachments.map((title) => (
                <li key={title}>{title}</li>
              ))}
            </ol>
          )}
        </dd>
        <dt>{words.transfer.evidence}</dt>
        <dd>
          {evidence.length === 0 ? (
            words.transfer.evidenceCount(0)
          ) : (
            <ol>
              {evidence.map(({ evidenceId, title, secret }) => (
                <li key={evidenceId}>
                  {title} <SecretMark secret={secret} />
                </li>
              ))}
            </ol>
          )}
        </dd>
      </dl>
    </section>
  );
}
