import { useQuery } from '@tanstack/react-query';
import { Link, useNavigate, useParams, useSearchParams } from 'react-router';
import type { LetterKind, LetterKindForm } from '@/api/types';
import { beginningQuery, draftsQuery, kindsQuery } from '@/features/letter-draft/api';
import { KindChooser } from '@/features/letter-draft/kind-chooser';
import { NewDraft } from '@/features/letter-draft/new-draft';
import { Bones } from '@/ui/bones';
import { PageHead } from '@/ui/page-head';
import { RefusalNote } from '@/ui/refusal-note';
import { useLetterDraftWords } from '@/words/letter-draft';
import '@/features/letter-draft/letter-draft.css';

/** 起草文书: the form of the kind that was chosen, with what is known filled in. */
export function NewLetterDraftPage() {
  const { matterId = '' } = useParams();
  const [search] = useSearchParams();
  const kinds = useQuery(kindsQuery);
  const kind = kinds.data?.find((candidate) => candidate.kind === search.get('kind'));
  if (kinds.isPending) return <Bones rows={14} />;
  if (kinds.isError) {
    return <RefusalNote error={kinds.error} onRetry={() => void kinds.refetch()} />;
  }
  if (!kind) return <Choosing matterId={matterId} />;
  return <Begun key={`${matterId} ${kind.kind}`} matterId={matterId} kind={kind} />;
}

/** No kind was named, or none that there is: it is chosen now. */
function Choosing({ matterId }: { matterId: string }) {
  const says = useLetterDraftWords().letterDraft;
  const navigate = useNavigate();
  const drafts = useQuery(draftsQuery(matterId));
  const letters = `/matters/${matterId}?tab=letters`;
  return (
    <>
      <PageHead title={says.begin} facts={<Link to={letters}>{says.toMatter}</Link>} />
      {drafts.isPending && <Bones rows={6} />}
      {drafts.isError && <RefusalNote error={drafts.error} onRetry={() => void drafts.refetch()} />}
      {drafts.data && (
        <KindChooser
          matterId={matterId}
          open={drafts.data.kinds}
          onClose={() => void navigate(letters, { replace: true })}
        />
      )}
    </>
  );
}

function Begun({ matterId, kind }: { matterId: string; kind: LetterKindForm }) {
  const words = useLetterDraftWords();
  const says = words.letterDraft;
  const navigate = useNavigate();
  const drafts = useQuery(draftsQuery(matterId));
  const beginning = useQuery(beginningQuery(matterId, kind.kind satisfies LetterKind));
  return (
    <>
      <PageHead
        title={says.newTitle(words.letter.kinds[kind.kind])}
        facts={
          <>
            <Link to={`/matters/${matterId}?tab=letters`}>{says.toMatter}</Link>
            <span>
              {kind.signer === 'OFFICER' ? says.byOfficers : says.signer(words.roles[kind.signer])}
            </span>
            <span>{kind.form ? says.official(kind.form) : says.own}</span>
          </>
        }
      />
      <p className="draft-law">{says.law}</p>
      {(drafts.isPending || beginning.isPending) && <Bones rows={14} />}
      {(drafts.isError || beginning.isError) && (
        <RefusalNote
          error={beginning.error ?? drafts.error}
          onRetry={() => void Promise.all([drafts.refetch(), beginning.refetch()])}
        />
      )}
      {drafts.data && beginning.data && (
        <NewDraft
          matterId={matterId}
          kind={kind}
          beginning={beginning.data}
          matterVersion={drafts.data.matterVersion}
          onSaved={(draft) =>
            void navigate(`/letter-drafts/${draft.draftId}`, {
              replace: true,
              state: { isSaved: true },
            })
          }
        />
      )}
    </>
  );
}
