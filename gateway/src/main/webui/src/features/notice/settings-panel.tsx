import { useQuery } from '@tanstack/react-query';
import { Bones } from '@/ui/bones';
import { RefusalNote } from '@/ui/refusal-note';
import { SwitchBox } from '@/ui/switch-box';
import { useNoticeWords } from '@/words/notice/notice-speech';
import { settingsQuery, useSettings } from './api';

/** Whether what stays unread comes by mail too, and where to. */
export function SettingsPanel() {
  const words = useNoticeWords();
  const settings = useQuery(settingsQuery);
  const change = useSettings();
  return (
    <section className="panel" aria-label={words.noticeSettings.title}>
      <h2>{words.noticeSettings.title}</h2>
      {settings.isPending && <Bones rows={2} />}
      {settings.isError && (
        <RefusalNote error={settings.error} onRetry={() => void settings.refetch()} />
      )}
      {settings.data && (
        <>
          <SwitchBox
            label={words.noticeSettings.digest}
            // Refused, it goes back to what the service says.
            isOn={(change.isPending ? change.variables : settings.data.mail) === 'DIGEST'}
            onTurn={(isOn) => change.mutate(isOn ? 'DIGEST' : 'NONE')}
          />
          <p className="notice-note">
            {settings.data.email
              ? words.noticeSettings.mailTo(settings.data.email)
              : words.noticeSettings.noAddress}
          </p>
          <p className="notice-note">{words.noticeSettings.digestNote}</p>
        </>
      )}
      <span role="status">{change.isSuccess && words.noticeSettings.saved}</span>
      <RefusalNote
        error={change.error}
        onRetry={() => change.variables && change.mutate(change.variables)}
      />
    </section>
  );
}
