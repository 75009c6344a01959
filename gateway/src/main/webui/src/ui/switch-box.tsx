import './controls.css';

interface Properties {
  label: string;
  isOn: boolean;
  onTurn: (isOn: boolean) => void;
}

/** Yes or no, with its label. */
export function SwitchBox({ label, isOn, onTurn }: Properties) {
  return (
    <label className="switch-box">
      <input
        type="checkbox"
        checked={isOn}
        onChange={(event) => onTurn(event.currentTarget.checked)}
      />
      {label}
    </label>
  );
}
