import { useQuery } from '@tanstack/react-query';
import { Drawer } from 'antd';
import { meQuery } from '@/api/me';
import { Bones } from '@/ui/bones';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useAssistanceWords } from '@/words/assistance';
import { ContentForm } from './content-form';
import type { Assistance } from './contract';
import '@/ui/typed-letter.css';
import './assistance.css';

/** A new draft, a draft revised, or what is asked for after a reply. */
export type Writing =
  | { kind: 'draft'; matterId: string; own: string }
  | { kind: 'revise' | 'supplement'; assistance: Assistance };

interface Properties {
  writing: Writing;
  onClose: () => void;
  /** @param assistance its id */
  onDone: (assistance: string) => void;
}

/** Whom to ask for what, and why. */
export function ContentDrawer({ writing, onClose, onDone }: Properties) {
  const { assistance: says } = useAssistanceWords();
  const person = useQuery(meQuery).data?.person?.id;
  useReturnFocus();
  const titles = {
    draft: says.draftTitle,
    revise: says.reviseTitle,
    supplement: says.supplementTitle,
  } satisfies Record<Writing['kind'], string>;
  return (
    <Drawer
      open
      title={titles[writing.kind]}
      size={writing.kind === 'revise' ? 'min(1240px, 100vw)' : 'min(760px, 100vw)'}
      onClose={onClose}
      mask={{ closable: false }}
      destroyOnHidden
    >
      <p className="content-law">
        {writing.kind === 'supplement' ? says.supplementLaw : says.draftLaw}
      </p>
      {person === undefined ? (
        <Bones rows={10} />
      ) : (
        <ContentForm person={person} writing={writing} onClose={onClose} onDone={onDone} />
      )}
    </Drawer>
  );
}
