import { useInfiniteQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { useNavigate } from 'react-router';
import { pagesOf } from '@/api/pages';
import type { ShareRequestLine } from '@/api/types';
import { useCommand } from '@/api/use-command';
import { DataList } from '@/ui/data-list';
import { plainDay } from '@/ui/dates';
import { EmptyList } from '@/ui/empty-list';
import { useOfficeName } from '@/ui/office-name';
import { RowLink } from '@/ui/row-link';
import type { Column } from '@/ui/use-columns';
import { useSharingWords } from '@/words/sharing';
import { useSpeech } from '@/words/words-context';
import { askForShare, shareKeys } from './api';
import { ConditionFields } from './condition-fields';
import { ShareDialog } from './share-dialog';

type Box = 'asked' | 'received';

/** Requests to see a matter: those that one's office made, or those that came in. */
export function RequestList({ box, own }: { box: Box; own: string | undefined }) {
  const words = useSharingWords();
  const [isAsking, setIsAsking] = useState(false);
  const requests = useInfiniteQuery(
    pagesOf<ShareRequestLine>([...shareKeys.requests, box], '/api/v1/share-requests', { box }),
  );
  const columns = useRequestColumns(box);
  const ask = <Button onClick={() => setIsAsking(true)}>{words.sharing.ask}</Button>;
  const none = box === 'asked' ? 'asked' : 'incoming';
  return (
    <>
      <DataList
        name="share-requests"
        asked={`share-requests|${box}`}
        label={words.sharing.boxes[none]}
        columns={columns}
        query={requests}
        keyOf={(line) => line.requestId}
        matterOf={(line) => line.requestId}
        filters={box === 'asked' ? ask : undefined}
        empty={
          <EmptyList says={words.sharing.none[none]} begin={box === 'asked' ? ask : undefined} />
        }
      />
      {isAsking && <AskDialog own={own} onClose={() => setIsAsking(false)} />}
    </>
  );
}

function AskDialog({ own, onClose }: { own: string | undefined; onClose: () => void }) {
  const words = useSharingWords();
  const navigate = useNavigate();
  const command = useCommand(askForShare);
  return (
    <ShareDialog
      title={words.sharing.ask}
      says={words.sharing.askSays}
      own={own}
      officeField="asked"
      asksNumber
      isPending={command.isPending}
      onSend={async ({ office, number, conditions }) => {
        const asked = await command.sendAsync({ asked: office, number: number ?? '', conditions });
        void navigate(`/share-requests/${asked.id}`);
      }}
      onClose={onClose}
    >
      <ConditionFields />
    </ShareDialog>
  );
}

function useRequestColumns(box: Box): Column<ShareRequestLine>[] {
  const words = useSharingWords();
  const { language } = useSpeech();
  const officeName = useOfficeName();
  return useMemo(
    () => [
      {
        key: 'number',
        title: words.sharing.fields.number,
        isName: true,
        cell: (line) => (
          <>
            <RowLink to={`/share-requests/${line.requestId}`}>{line.number}</RowLink>
            <span className="list-under">{line.purpose}</span>
          </>
        ),
      },
      {
        key: 'office',
        title: words.sharing.fields[box === 'asked' ? 'asked' : 'asking'],
        width: 220,
        cell: (line) =>
          words.offices.brief(
            box === 'asked'
              ? officeName(line.asked, line.askedName)
              : officeName(line.asking, line.askingName),
          ),
      },
      {
        key: 'state',
        title: words.matters.columns.state,
        width: 150,
        cell: (line) => (
          <span className="stage-word">{words.sharing.requestStates[line.state]}</span>
        ),
      },
      {
        key: 'asked',
        title: words.sharing.askedOn,
        width: 124,
        cell: (line) => <span className="number">{plainDay(line.askedOn, language)}</span>,
      },
    ],
    [words, officeName, language, box],
  );
}
