import { useId } from 'react';
import { useAhead } from './use-ahead';
import './controls.css';

interface Properties {
  label: string;
  value: string;
  /** Empty value: no choice made. */
  options: { value: string; label: string }[];
  onChoose: (value: string) => void;
}

/** One of several, with its label before it: the browser's own control, light and at home on a telephone. */
export function Choice({ label, value, options, onChoose }: Properties) {
  const id = useId();
  const [shown, setShown] = useAhead(value);
  return (
    <span className="one-of">
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={shown}
        onChange={(event) => {
          setShown(event.currentTarget.value);
          onChoose(event.currentTarget.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
