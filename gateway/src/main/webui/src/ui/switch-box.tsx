import { useAhead } from './use-ahead';
import './controls.css';

interface Properties {
  label: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

/** Yes or no, with its label. */
export function SwitchBox({ label, isOn, onTurn }: Properties) {
  const [shown, setShown] = useAhead(isOn);
  return (
    <label className="switch-box">
      <input
        type="checkbox"
        checked={shown}
        onChange={(event) => {
          setShown(event.currentTarget.checked);
          onTurn(event.currentTarget.checked);
        }}
      />
      {label}
    </label>
  );
}
