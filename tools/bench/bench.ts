// npm run bench: matching. -- ui: popup and sidebar. -- card: a card on a page.
const [, , what] = process.argv;
if (what === 'ui') await import('./ui/ui');
else if (what === 'card') await import('./card/card');
else await import('./match');
