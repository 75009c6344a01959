import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { SwitchBox } from '@/ui/switch-box';
import { useWords } from '@/words/words-context';
import { settingsQuery, useSettings } from './api';

/** Whether what stays unread comes by mail too, and where to. */
export function SettingsPanel() {
  const words = useWords();
  const settings = useQuery(settingsQuery);
  const change = useSettings();
  return (
    <section className="panel" aria-label={words.notices.settings}>
      <h2>{words.notices.settings}</h2>
      {settings.isPending && <Bones rows={2} />}
      {settings.isError && (
        <RefusalNote error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && (
        <>
          <SwitchBox
            label={words.notices.digest}
            // Refused, it goes back to what the service says.
            isOn={(change.isPending ? change.variables : settings.data.mail) === 'DIGEST'}
            onTurn={(isOn) => change.mutate(isOn ? 'DIGEST' : 'NONE')}
          />
          <p className="notice-note">
            {settings.data.email
              ? words.notices.mailTo(settings.data.email)
              : words.notices.noAddress}
          </p>
          <p className="notice-note">{words.notices.digestNote}</p>
        </>
      )}
      <span role="status">{change.isSuccess && words.notices.saved}</span>
      <RefusalNote
        error={change.error}
        onRetry={() => change.variables && change.mutate(change.variables)}
      />
    </section>
  );
}
