import { Tag } from 'antd';
import { Link } from 'react-router';
import type { OutsideBodyLine } from '@/api/types';
import { useOutsideWords } from '@/words/outside';
import { useSpeech } from '@/words/words-context';

/** The bodies of the register, each by its name, level and superior. */
export function BodyTable({ bodies }: { bodies: OutsideBodyLine[] }) {
  const says = useOutsideWords().outside;
  const { language } = useSpeech();
  return (
    <table className="plain-table outside-table">
      <thead>
        <tr>
          {Object.entries(says.columns).map(([column, name]) => (
            <th key={column} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {bodies.map((body) => (
          <tr key={body.id}>
            <td className="number">{body.id}</td>
            <th scope="row">
              <Link to={`/outside-bodies/${body.id}`}>
                {language === 'en' ? (body.nameEn ?? body.name) : body.name}
              </Link>{' '}
              {!body.open && <Tag>{says.ended}</Tag>}
            </th>
            <td>{says.kinds[body.kind]}</td>
            <td className="number">{body.division}</td>
            <td>{body.superiorName}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
