import { Checkbox, Form, Select } from 'antd';
import type { Body, Lead } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { EntryDialog } from './entry-dialog';
import { PartyFields } from './party-fields';

type Party = Lead['parties'][number];
type Correction = Body<'correctParty'>;

interface Properties {
  lead: Lead;
  /** The party that is corrected; another one is named without it. */
  party?: Party | undefined;
  onClose: () => void;
}

/** Another party, or what is right instead of one. */
export function PartyChange({ lead, party, onClose }: Properties) {
  const words = useWordsOfLead();
  const isSealed = party?.kind === 'PERSON' && Boolean(party.identifier);
  return (
    <EntryDialog<Correction>
      lead={lead}
      title={party ? words.lead.correctParty : words.lead.addParty}
      place={party ? `parties/${party.partyId}/correction` : 'parties'}
      initialValues={
        party
          ? {
              role: party.role,
              kind: party.kind,
              name: party.name,
              ...(party.kind !== 'PERSON' && party.identifier
                ? { identifier: party.identifier }
                : {}),
              keepIdentity: isSealed,
            }
          : { role: 'SUSPECT', kind: 'ENTERPRISE' }
      }
      body={(said) => bodyOf(said, party !== undefined)}
      asksReason={party !== undefined}
      onClose={onClose}
    >
      <Form.Item name="role" label={words.lead.partyRole}>
        <Select
          options={Object.entries(words.partyRoles).map(([value, label]) => ({ value, label }))}
        />
      </Form.Item>
      <PartyFields />
      {isSealed && <KeepIdentity />}
    </EntryDialog>
  );
}

// A person's number is not shown here, so it can only be kept or written anew.
function KeepIdentity() {
  const words = useWordsOfLead();
  const isPerson = Form.useWatch<string | undefined>('kind') === 'PERSON';
  const number = Form.useWatch<string | undefined>('identityNumber');
  if (!isPerson || number) return null;
  return (
    <Form.Item name="keepIdentity" valuePropName="checked">
      <Checkbox>{words.lead.keepIdentity}</Checkbox>
    </Form.Item>
  );
}

function bodyOf(said: Correction, isCorrection: boolean): Correction {
  const { role, kind, name, identifier, identityNumber, keepIdentity, reason } = said;
  const isPerson = kind === 'PERSON';
  return {
    role,
    kind,
    name,
    ...(isPerson ? { identityNumber } : { identifier }),
    ...(isCorrection
      ? { reason, ...(isPerson && !identityNumber ? { keepIdentity: Boolean(keepIdentity) } : {}) }
      : {}),
  };
}
