import { Tag } from 'antd';
import type { Matter } from '@/api/types';
import { OfficeName } from '@/ui/office-name';
import { useWords } from '@/words/words-context';
import './panels.css';

/** One handling for each office that had the matter; exactly one of them writes. */
export function HandlingsPanel({ matter }: { matter: Matter }) {
  const words = useWords();
  const heads = words.matter.handling;
  return (
    <section className="panel" aria-label={words.matter.handlings}>
      <h2>{words.matter.handlings}</h2>
      <div className="matter-scroll">
        <table className="matter-table">
          <thead>
            <tr>
              <th scope="col">{heads.office}</th>
              <th scope="col">{heads.number}</th>
              <th scope="col">{heads.stage}</th>
              <th scope="col">{heads.because}</th>
            </tr>
          </thead>
          <tbody>
            {matter.handlings.map((handling) => (
              <tr key={handling.number}>
                <td>
                  <OfficeName id={handling.office} name={handling.officeName} />{' '}
                  {handling.office === matter.writingOffice && (
                    <Tag color="blue">{words.matter.current}</Tag>
                  )}
                </td>
                <td className="number">{handling.number}</td>
                <td>{words.stages[handling.stage]}</td>
                <td>{words.because[handling.because]}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  );
}
