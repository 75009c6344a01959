import type { Assistance, Content } from './contract';
import { said } from '@/ui/said';

type ContentItem = NonNullable<Content['items']>[number];

/** A request begins with one thing asked for; the officer adds more. */
export const FRESH: Content = { items: [{}] };

/** What a draft says, for its form. */
export function contentOf({ to, rounds, items }: Assistance): Content {
  const [first] = rounds;
  return {
    to: to.id,
    items: items.map(({ kind, text }) => ({ kind, text })),
    ...(first ? { reason: first.reason } : {}),
    ...(first?.wishedOn ? { wishedOn: first.wishedOn } : {}),
  };
}

/** What is sent; an item that is not whole is sent as it is, and the refusal stands beside it. */
export function bodyOf(values: Content): Content {
  return { ...said(values), items: (values.items ?? []).map(said) };
}

/** What is kept in the browser while it is typed: with the version of the draft that it revises. */
type KeptContent = Content & { base?: number };

export function keptContent(values: Content, base: number | undefined): KeptContent {
  return base === undefined ? values : { ...values, base };
}

/** Whether what was kept revises another version of the draft than the one that stands now. */
export function isOfOther(kept: unknown, version: number): boolean {
  if (typeof kept !== 'object' || kept === null) return false;
  return (kept as KeptContent).base !== version;
}

/** What was kept in the browser, if it is what this form has. */
export function restoredContent(kept: unknown): Content | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined;
  const content: KeptContent = { ...kept };
  delete content.base;
  const { items } = content;
  // A list that is gone, or lines that a form left empty, begin as a fresh one does.
  const lines = ((items ?? []) as (ContentItem | null)[]).map((line) => line ?? {});
  return { ...content, items: lines.length > 0 ? lines : (FRESH.items ?? []) };
}
