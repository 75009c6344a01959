import { ExclamationCircleOutlined, PlusOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { Link } from 'react-router';
import type { Lead } from '@/api/types';
import { useWordsOfLead } from '@/words/lead/lead-speech';
import { EntryButtons } from './entry-buttons';
import { EntryDialog } from './entry-dialog';
import { FormerEntries } from './former-entries';
import { IdentityLook } from './identity-look';
import { PartyChange } from './party-change';
import { RightChange } from './right-change';
import './lead.css';
import '@/ui/panel-parts.css';
import '@/ui/plain-table.css';

type Party = Lead['parties'][number];
type Right = Lead['rights'][number];

/** Which dialog is open. */
type Change =
  | { of: 'party'; party?: Party }
  | { of: 'right'; right?: Right }
  | { of: 'withdrawal'; place: string; name: string };

/** 当事人与权利, with codes as they were normalised and whether the check fits. */
export function LeadParties({ lead }: { lead: Lead }) {
  const words = useWordsOfLead();
  const [change, setChange] = useState<Change | undefined>(undefined);
  const isOpen = lead.partyChange.open;
  const withdraw = (place: string, name: string) => setChange({ of: 'withdrawal', place, name });
  return (
    <>
      <section className="panel" aria-labelledby="facts-parties">
        <h2 id="facts-parties">{words.lead.parties}</h2>
        {lead.parties.length === 0 ? (
          <p>{words.lead.noParties}</p>
        ) : (
          <table className="plain-table" aria-labelledby="facts-parties">
            <thead>
              <tr>
                <th scope="col">{words.lead.partyName}</th>
                <th scope="col">{words.lead.partyRole}</th>
                <th scope="col">{words.lead.partyKind}</th>
                <th scope="col">{words.lead.identifier}</th>
                {isOpen && <td />}
              </tr>
            </thead>
            <tbody>
              {lead.parties.map((party) => (
                <tr key={party.partyId}>
                  <td>
                    <Link to={`/parties/${party.partyId}`}>{party.name}</Link>
                  </td>
                  <td>{words.partyRoles[party.role]}</td>
                  <td>{words.partyKinds[party.kind]}</td>
                  <td>
                    <Code written={party.identifier} fits={party.identifierValid} />
                    {party.identityOpen && (
                      <IdentityLook
                        matterId={lead.matterId}
                        partyId={party.partyId}
                        name={party.name}
                      />
                    )}
                  </td>
                  {isOpen && (
                    <td>
                      <EntryButtons
                        name={party.name}
                        onCorrect={() => setChange({ of: 'party', party })}
                        onWithdraw={() =>
                          withdraw(`parties/${party.partyId}/withdrawal`, party.name)
                        }
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {isOpen && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setChange({ of: 'party' })}>
            {words.lead.addParty}
          </Button>
        )}
      </section>
      <section className="panel" aria-labelledby="facts-rights">
        <h2 id="facts-rights">{words.lead.rights}</h2>
        {lead.rights.length === 0 ? (
          <p>{words.lead.noRightsNamed}</p>
        ) : (
          <table className="plain-table" aria-labelledby="facts-rights">
            <thead>
              <tr>
                <th scope="col">{words.lead.rightName}</th>
                <th scope="col">{words.lead.rightType}</th>
                <th scope="col">{words.lead.rightNumber}</th>
                <th scope="col">{words.lead.trademarkClass}</th>
                <th scope="col">{words.lead.registerCheck}</th>
                {isOpen && <td />}
              </tr>
            </thead>
            <tbody>
              {lead.rights.map((right) => (
                <tr key={right.rightId}>
                  <td>{right.name}</td>
                  <td>{words.rightTypes[right.type]}</td>
                  <td>
                    <Code written={right.number} fits={right.numberValid} />
                  </td>
                  <td>
                    {right.trademarkClass && words.lead.trademarkClassOf(right.trademarkClass)}
                  </td>
                  <td>
                    <RegisterLink right={right} />
                  </td>
                  {isOpen && (
                    <td>
                      <EntryButtons
                        name={right.name}
                        onCorrect={() => setChange({ of: 'right', right })}
                        onWithdraw={() =>
                          withdraw(`rights/${right.rightId}/withdrawal`, right.name)
                        }
                      />
                    </td>
                  )}
                </tr>
              ))}
            </tbody>
          </table>
        )}
        {isOpen && (
          <Button icon={<PlusOutlined aria-hidden />} onClick={() => setChange({ of: 'right' })}>
            {words.lead.addRight}
          </Button>
        )}
      </section>
      <FormerEntries lead={lead} />
      {change && <Dialog lead={lead} change={change} onClose={() => setChange(undefined)} />}
    </>
  );
}

interface DialogProperties {
  lead: Lead;
  change: Change;
  onClose: () => void;
}

function Dialog({ lead, change, onClose }: DialogProperties) {
  const words = useWordsOfLead();
  switch (change.of) {
    case 'party':
      return <PartyChange lead={lead} party={change.party} onClose={onClose} />;
    case 'right':
      return <RightChange lead={lead} right={change.right} onClose={onClose} />;
    case 'withdrawal':
      return (
        <EntryDialog<{ reason: string }>
          lead={lead}
          title={words.lead.withdraw}
          place={change.place}
          body={({ reason }) => ({ reason })}
          asksReason
          isUndoing
          onClose={onClose}
        >
          <p>{words.lead.withdrawHint(change.name)}</p>
        </EntryDialog>
      );
  }
}

/** To what the register said, or to the form for saying it. */
function RegisterLink({ right }: { right: Lead['rights'][number] }) {
  const words = useWordsOfLead();
  const { registered, recordId, type, number, name, trademarkClass } = right;
  if (recordId) return <Link to={`/rights/${recordId}`}>{words.lead.seeRegister}</Link>;
  if (!registered) return null;
  const said = new URLSearchParams({ type, number, name });
  if (trademarkClass) said.set('class', String(trademarkClass));
  return <Link to={`/rights/new?${said.toString()}`}>{words.lead.toRegister}</Link>;
}

interface CodeProperties {
  written: string | null | undefined;
  fits: boolean | null | undefined;
}

function Code({ written, fits }: CodeProperties) {
  const words = useWordsOfLead();
  if (!written) return <>{words.action.unknown}</>;
  return (
    <>
      <span className="number">{written}</span>
      {fits === false && (
        <span className="not-fitting">
          <ExclamationCircleOutlined aria-hidden /> {words.lead.notFitting}
        </span>
      )}
    </>
  );
}
