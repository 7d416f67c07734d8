import './wordmark.css';

/** The name of the house with its mark: a path that rises to a goal. */
export function Wordmark() {
  return (
    <span className="wordmark">
      <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true">
        <rect width="32" height="32" rx="9" fill="#0d6b57" />
        <path
          d="M9 21.5c4.5 0 4.5-11 9-11"
          fill="none"
          stroke="#fff"
          strokeWidth="2.6"
          strokeLinecap="round"
        />
        <circle cx="9" cy="21.5" r="2.6" fill="#fff" />
        <circle cx="22.5" cy="10.5" r="3.4" fill="#f4b48a" />
      </svg>
      <span>Everyplan</span>
    </span>
  );
}
