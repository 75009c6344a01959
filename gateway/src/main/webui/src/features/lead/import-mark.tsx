import { Alert, Button, Form, Input } from 'antd';
import { useState } from 'react';
import type { Lead } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useLeadSpeech } from '@/words/lead/lead-speech';
import { EntryDialog } from './entry-dialog';
import '@/ui/panel-parts.css';

const LONGEST_NOTE = 500;

/** 存量导入: where it came from, and whether somebody has compared it with its papers. */
export function ImportMark({ lead }: { lead: Lead }) {
  const { words, language } = useLeadSpeech();
  const [asked, setAsked] = useState<'verification' | 'withdrawal'>();
  const { imported } = lead;
  if (!imported) return null;
  const { formerNumber, by, on, verifiedBy, verifiedOn, note, pauses } = imported;
  const { verification, withdrawal, withdrawn } = imported;
  const came = words.lead.importedFrom(formerNumber, by, writtenDay(on, language));
  const left = pauses.length > 0 && (
    <ul className="panel-lines" aria-label={words.lead.importPauses}>
      {pauses.map(({ ground, openingPaper, from, closingPaper, to }) => (
        <li key={from}>
          {words.lead.importPause(
            words.pauseGrounds[ground],
            writtenDay(from, language),
            openingPaper,
            to && writtenDay(to, language),
            closingPaper,
          )}
        </li>
      ))}
    </ul>
  );
  if (withdrawn) {
    return (
      <Alert
        type="info"
        title={came}
        description={words.lead.importWithdrawn(
          withdrawn.by,
          writtenDay(withdrawn.on, language),
          withdrawn.reason,
        )}
      />
    );
  }
  if (verifiedBy && verifiedOn) {
    return (
      <Alert
        type="info"
        title={came}
        description={
          <>
            {words.lead.importVerified(verifiedBy, writtenDay(verifiedOn, language), note)}
            {left}
          </>
        }
      />
    );
  }
  return (
    <>
      <Alert
        type="warning"
        showIcon
        title={came}
        description={
          <>
            {verification.open
              ? words.lead.importToVerify
              : words.lead.importUnverified(verification.reason)}
            {left}
          </>
        }
        action={
          <>
            {verification.open && (
              <Button onClick={() => setAsked('verification')}>{words.lead.verifyImport}</Button>
            )}
            {withdrawal.open && (
              <Button onClick={() => setAsked('withdrawal')}>{words.lead.withdrawImport}</Button>
            )}
          </>
        }
      />
      {asked === 'verification' && (
        <EntryDialog<{ note?: string }>
          lead={lead}
          title={words.lead.verifyImport}
          place="import-verification"
          body={({ note: said }) => ({ note: said?.trim() || undefined })}
          onClose={() => setAsked(undefined)}
        >
          <p className="step-law">{words.lead.verifyImportLaw}</p>
          <Form.Item
            name="note"
            label={words.lead.verifyNote}
            extra={words.lead.changeReasonHint}
            rules={[{ max: LONGEST_NOTE }]}
          >
            <Input.TextArea autoSize={{ minRows: 2, maxRows: 6 }} />
          </Form.Item>
        </EntryDialog>
      )}
      {asked === 'withdrawal' && (
        <EntryDialog<{ reason?: string }>
          lead={lead}
          title={words.lead.withdrawImport}
          place="import-withdrawal"
          body={({ reason }) => ({ reason: reason?.trim() })}
          asksReason
          isUndoing
          onClose={() => setAsked(undefined)}
        >
          <p className="step-law">{words.lead.withdrawImportLaw}</p>
        </EntryDialog>
      )}
    </>
  );
}
