import { Tag } from 'antd';
import type { Selection, SelectionItem } from '@/api/types';
import { writtenDay } from '@/ui/dates';
import { useTransferWords, type TransferWords } from '@/words/transfer';
import { useSpeech } from '@/words/words-context';
import { groupsOf, type ShownItem } from './selection';
import './transfer.css';

const COLOURS = { ADDED: 'green', CHANGED: 'gold', REMOVED: 'red' };

/** All that is handed over, by kind, with what differs from the letter. */
export function SelectionList({ selection }: { selection: Selection }) {
  const words = useTransferWords();
  const { language } = useSpeech();
  const day = (text: string) => writtenDay(text, language);
  return (
    <>
      {groupsOf(selection).map(({ kind, items }) => (
        <section key={kind} className="selection-group">
          <h3>{words.transfer.selection.kinds[kind]}</h3>
          <ul>
            {items.map((shown) => (
              <li key={shown.item.id} data-change={shown.change}>
                <span>{sentence(shown.item, words, day)}</span>
                {shown.change && (
                  <Tag color={COLOURS[shown.change]}>
                    {words.transfer.selection.changes[shown.change]}
                  </Tag>
                )}
                {shown.what.length > 0 && <small>{whatChanged(shown, words)}</small>}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function whatChanged({ what }: ShownItem, words: TransferWords): string {
  const names: Record<string, string | undefined> = words.transfer.selection.says;
  return words.transfer.selection.changed(what.flatMap((name) => names[name] ?? []));
}

function sentence(
  { kind, says }: SelectionItem,
  words: TransferWords,
  day: (text: string) => string,
): string {
  const say = words.transfer.selection;
  const name = says['name'] ?? '';
  switch (kind) {
    case 'PARTY': {
      const roles: Record<string, string | undefined> = words.partyRoles;
      return [name, roles[says['role'] ?? ''], says['code']].filter(Boolean).join(' · ');
    }
    case 'RIGHT':
      return [name, says['number']].filter(Boolean).join(' · ');
    case 'EVIDENCE':
      return `${says['number'] ?? ''} ${name}`.trim();
    case 'MEASURE': {
      const kinds: Record<string, string | undefined> = words.transfer.measureKinds;
      const states: Record<string, string | undefined> = words.transfer.measureStates;
      const courses: Record<string, string | undefined> = say.courses;
      return [
        kinds[says['kind'] ?? ''],
        states[says['state'] ?? ''],
        says['goods'],
        courses[says['course'] ?? ''],
        says['place'] && say.keptAt(says['place'], says['handsOver'] ?? ''),
        says['takesOver'] && say.takenOverBy(says['takesOver']),
      ]
        .filter(Boolean)
        .join(' · ');
    }
    case 'CLOCK': {
      const rules: Record<string, string | undefined> = words.matter.rules;
      const courses: Record<string, string | undefined> = say.courses;
      return [
        rules[says['rule'] ?? ''] ?? says['rule'],
        says['due'] && words.transfer.lastDay(day(says['due'])),
        courses[says['course'] ?? ''],
      ]
        .filter(Boolean)
        .join(' · ');
    }
  }
}
