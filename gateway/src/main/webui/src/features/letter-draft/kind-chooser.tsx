import { useQuery } from '@tanstack/react-query';
import { Modal } from 'antd';
import { Link } from 'react-router';
import type { LetterDrafts } from '@/api/types';
import { Bones } from '@/ui/bones';
import { EmptyList } from '@/ui/empty-list';
import { RefusalNote } from '@/ui/refusal-note';
import { useReturnFocus } from '@/ui/use-return-focus';
import { useLetterDraftWords } from '@/words/letter-draft';
import { kindsQuery } from './api';
import { GROUPS, groupsOf } from './kind-groups';

interface Properties {
  matterId: string;
  /** Those that the caller may begin. */
  open: LetterDrafts['kinds'];
  onClose: () => void;
}

/** Which letter is to be drafted: those that may be begun, by what they are for. */
export function KindChooser({ matterId, open, onClose }: Properties) {
  const words = useLetterDraftWords();
  const says = words.letterDraft;
  useReturnFocus();
  const kinds = useQuery(kindsQuery);
  const groups = groupsOf(
    (kinds.data ?? []).filter((kind) => open.some((line) => line.kind === kind.kind)),
  );
  return (
    <Modal open title={says.chooseKind} width={720} footer={null} onCancel={onClose}>
      {kinds.isPending && <Bones rows={6} />}
      {kinds.isError && <RefusalNote error={kinds.error} onRetry={() => void kinds.refetch()} />}
      {kinds.data && open.length === 0 && <EmptyList says={says.noKinds} />}
      {GROUPS.filter((group) => groups[group].length > 0).map((group) => (
        <section key={group} className="draft-kinds" aria-label={says.groups[group]}>
          <h3>{says.groups[group]}</h3>
          <ul>
            {groups[group].map((kind) => (
              <li key={kind.kind}>
                <Link to={`/matters/${matterId}/letter-drafts/new?kind=${kind.kind}`}>
                  {words.letter.kinds[kind.kind]}
                </Link>
                <small>
                  {[
                    kind.signer === 'OFFICER'
                      ? says.byOfficers
                      : says.signer(words.roles[kind.signer]),
                    kind.form ? says.official(kind.form) : says.own,
                    kind.code ? says.numbered(kind.code) : says.unnumbered,
                  ].join(' · ')}
                </small>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </Modal>
  );
}
