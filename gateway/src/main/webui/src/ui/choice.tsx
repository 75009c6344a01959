import { useId } from 'react';
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
  return (
    <span className="choice">
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
