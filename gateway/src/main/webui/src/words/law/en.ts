import type { LawPart } from './index';

/** What the page of an article says. */
export const en: LawPart = {
  law: {
    title: 'Legal basis',
    ours: 'What these articles say in our words, not the official text: find that by its number.',
    cited: (law, article) => (article ? `${law}, article ${article}` : law),
    on: (day) => `As it stands on ${day}`,
    noneOn: (day) => `There is no version on ${day}.`,
    others: 'Other versions',
    version: 'Version',
    from: 'From',
    fromUnknown: 'not recorded',
    to: 'Until',
    open: 'open',
  },
};
