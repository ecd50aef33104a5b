/** Three lines of text, the middle one lit. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" rx="6" fill="#0b5c55" />
      <path d="M6 7.5h8M6 16.5h10" stroke="#bfe0d9" stroke-width="1.8" stroke-linecap="round" />
      <rect x="5" y="10.2" width="14" height="3.6" rx="1.8" fill="#f2c063" />
    </svg>
  );
}
