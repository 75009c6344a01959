import { KeyTable } from '@/ui/key-help';
import { PageHead } from '@/ui/page-head';
import { useHelpWords } from '@/words/help';
import { Glossary } from './help/glossary';
import { Places } from './help/places';
import { Roles } from './help/roles';
import './help/help.css';

/** 帮助: how to begin, where things are, who may do what, which keys, which words. */
export function HelpPage() {
  const words = useHelpWords();
  const { help } = words;
  const chapters = [
    {
      id: 'first',
      title: help.first,
      body: (
        <ol>
          {help.steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      ),
    },
    { id: 'where', title: help.where, body: <Places /> },
    { id: 'roles', title: help.roles, body: <Roles /> },
    {
      id: 'due-days',
      title: help.dueDays,
      body: (
        <ul>
          {help.dueText.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      ),
    },
    { id: 'keyboard', title: help.keyboard, body: <KeyTable /> },
    { id: 'glossary', title: help.glossary, body: <Glossary /> },
  ];
  return (
    <>
      <PageHead title={words.frame.help} />
      <div className="help">
        <nav aria-label={help.contents}>
          <ul>
            {chapters.map(({ id, title }) => (
              <li key={id}>
                <a href={`#${id}`}>{title}</a>
              </li>
            ))}
          </ul>
        </nav>
        <div>
          {chapters.map(({ id, title, body }) => (
            <section key={id} id={id} className="panel" aria-labelledby={`${id}-title`}>
              <h2 id={`${id}-title`}>{title}</h2>
              {body}
            </section>
          ))}
        </div>
      </div>
    </>
  );
}
