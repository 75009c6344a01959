import { useHelpWords } from '@/words/help';

/** The officer's words beside the English ones. */
export function Glossary() {
  const { help } = useHelpWords();
  return (
    <table className="help-glossary">
      <thead>
        <tr>
          <th scope="col">{help.word}</th>
          <th scope="col">{help.english}</th>
          <th scope="col">{help.means}</th>
        </tr>
      </thead>
      <tbody>
        {help.terms.map(({ word, english, means }) => (
          <tr key={word}>
            <th scope="row" lang="zh-CN">
              {word}
            </th>
            <td lang="en">{english}</td>
            <td>{means}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
