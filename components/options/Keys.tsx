const keys = [
  ['Open the popup', 'Alt+Shift+L'],
  ['Next mark, and open it', 'Alt+Shift+.'],
  ['Previous mark', undefined],
  ['Look up the selection', 'Alt+Shift+K'],
  ['Note on the selection, or on this page', 'Alt+Shift+N'],
  ['Open the sidebar', undefined],
  ['Off or on for this site', undefined],
] as const;

/** The browser's commands, with the keys that Codelight suggests for them. */
export function Keys() {
  return (
    <div class="keys">
      <table class="plain">
        <thead>
          <tr>
            <th scope="col">Anywhere</th>
            <th scope="col">Keys</th>
          </tr>
        </thead>
        <tbody>
          {keys.map(([what, key]) => (
            <tr key={what}>
              <td>{what}</td>
              <td>{key ? <kbd class="key">{key}</kbd> : <span class="quiet">none yet</span>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p class="why">
        As Codelight suggests them. The browser’s own page for extension shortcuts shows and changes
        what they are.
      </p>
    </div>
  );
}
