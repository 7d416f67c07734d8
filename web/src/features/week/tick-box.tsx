interface TickBoxProps {
  readonly label: string;
  /** The label is read out and not shown: what it is about stands beside it. */
  readonly hidden?: true;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
}

/** The browser's own box to tick, with room for a finger. */
export function TickBox({ label, hidden, checked, onChange }: TickBoxProps) {
  return (
    <label className="tick-box">
      <input
        type="checkbox"
        checked={checked}
        onChange={(event) => onChange(event.currentTarget.checked)}
      />
      <span className={hidden ? 'hidden' : undefined}>{label}</span>
    </label>
  );
}
