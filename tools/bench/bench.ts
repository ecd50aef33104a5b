// npm run bench: matching. -- ui: popup and sidebar. -- card: a card on a page.
// -- start: a background that was stopped.
const [, , what] = process.argv;
if (what === 'ui') await import('./ui/ui');
else if (what === 'card') await import('./card/card');
else if (what === 'start') await import('./start/start');
else await import('./match');
