// npm run bench: matching. npm run bench -- ui: popup and sidebar.
await (process.argv[2] === 'ui' ? import('./ui/ui') : import('./match'));
