import { Button, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { useCommand } from '@/api/use-command';
import { RefusalNote } from '@/ui/refusal-note';
import { usePartiesWords } from '@/words/parties/parties-speech';
import { undoMerge, type PartyPage } from './api';
import '@/ui/step-foot.css';
import '@/ui/plain-table.css';

interface Properties {
  party: PartyPage;
  onChanged: () => void;
}

/** Which parties were found to be one, why, and the way back. */
export function MergesPanel({ party, onChanged }: Properties) {
  const words = usePartiesWords();
  const isAnyOpen = party.merges.some(({ open }) => open);
  const [undoing, setUndoing] = useState<string | undefined>(undefined);
  return (
    <section className="panel" aria-labelledby="party-merges">
      <h2 id="party-merges">{words.party.merges}</h2>
      {party.merges.length === 0 ? (
        <p>{words.party.noMerges}</p>
      ) : (
        <table className="plain-table" aria-labelledby="party-merges">
          <thead>
            <tr>
              <th scope="col">{words.party.kept}</th>
              <th scope="col">{words.party.merged}</th>
              <th scope="col">{words.party.reason}</th>
              <th scope="col">{words.party.office}</th>
              {isAnyOpen && <td />}
            </tr>
          </thead>
          <tbody>
            {party.merges.map((merge) => (
              <tr key={merge.mergeId}>
                <td>{merge.kept}</td>
                <td>{merge.merged}</td>
                <td>{merge.reason}</td>
                <td>{merge.officeName}</td>
                {isAnyOpen && (
                  <td>
                    {merge.open && (
                      <Button type="link" size="small" onClick={() => setUndoing(merge.mergeId)}>
                        {words.party.undo}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <Modal
        open={undoing !== undefined}
        title={words.party.undo}
        footer={null}
        onCancel={() => setUndoing(undefined)}
        destroyOnHidden
      >
        {undoing !== undefined && (
          <UndoForm
            partyId={party.partyId}
            mergeId={undoing}
            onDone={() => {
              setUndoing(undefined);
              onChanged();
            }}
          />
        )}
      </Modal>
    </section>
  );
}

interface UndoProperties {
  partyId: string;
  mergeId: string;
  onDone: () => void;
}

function UndoForm({ partyId, mergeId, onDone }: UndoProperties) {
  const words = usePartiesWords();
  const command = useCommand((reason: string, key) => undoMerge(partyId, mergeId, reason, key));
  const submit = async ({ reason }: { reason: string }) => {
    await command.sendAsync(reason).then(onDone, () => undefined);
  };
  return (
    <Form<{ reason: string }>
      name="undo-merge"
      layout="vertical"
      onFinish={(values) => void submit(values)}
    >
      <Form.Item
        name="reason"
        label={words.party.reason}
        rules={[{ required: true, whitespace: true, message: words.action.required }]}
      >
        <Input autoComplete="off" autoFocus />
      </Form.Item>
      <RefusalNote error={command.error ?? undefined} />
      <div className="step-foot">
        <Button type="primary" danger htmlType="submit" loading={command.isPending}>
          {words.party.undo}
        </Button>
      </div>
    </Form>
  );
}
