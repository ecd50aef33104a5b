import type { Attack, InPage } from './attack';

/** What a page's policies report, word for word. */
const hearReports: InPage = function first() {
  const note = (event: SecurityPolicyViolationEvent) => {
    const { violatedDirective: what, blockedURI, sourceFile } = event;
    kit.loot.push(`${what} ${blockedURI} ${sourceFile}`);
  };
  document.addEventListener('securitypolicyviolation', note, true);
  if (!('ReportingObserver' in window)) return;
  new ReportingObserver(
    (reports) => {
      for (const { type, body } of reports) {
        if (type !== 'deprecation') kit.loot.push(`${type} ${JSON.stringify(body)}`);
      }
    },
    { buffered: true },
  ).observe();
};

const NONE = "default-src 'none'; script-src 'nonce-page'";

/** Pages whose policies could stop the card, or tell of it. */
export const policies: readonly Attack[] = [
  ['that allows nothing', `${NONE}; frame-src 'none'; child-src 'none'; style-src 'none'`],
  [
    'that lets no script write HTML',
    `${NONE}; require-trusted-types-for 'script'; trusted-types default`,
  ],
  ['that puts it into a sandbox', `${NONE}; sandbox allow-scripts`],
  ['that lets nobody frame it or be framed', `${NONE}; frame-ancestors 'none'; form-action 'none'`],
].map(([name, policy = '']) => ({
  name: `a policy ${name}, and its reports`,
  headers: { 'content-security-policy': policy },
  first: hearReports,
  scene: 'write' as const,
}));

export const latePolicies: readonly Attack[] = [
  {
    name: 'a policy that is only reported',
    headers: {
      'content-security-policy-report-only': `${NONE}; require-trusted-types-for 'script'`,
    },
    first: hearReports,
    scene: 'write',
  },
  {
    name: 'a policy that comes while the page lives',
    arm() {
      document.addEventListener('securitypolicyviolation', ({ violatedDirective, sourceFile }) => {
        kit.loot.push(`${violatedDirective} ${sourceFile}`);
      });
      const meta = kit.make('meta', document.head) as HTMLMetaElement;
      meta.httpEquiv = 'content-security-policy';
      meta.content = "frame-src 'none'; style-src 'none'";
    },
    scene: 'write',
  },
  {
    name: 'a default policy of Trusted Types, which is shown what is written',
    first() {
      const types = Reflect.get(window, 'trustedTypes') as
        | { createPolicy(name: string, rules: object): unknown }
        | undefined;
      const rule = (words: string, sink: string) => {
        kit.loot.push(`${sink}: ${words.slice(0, 40)}`);
        return words;
      };
      types?.createPolicy('default', {
        createHTML: rule,
        createScript: rule,
        createScriptURL: rule,
      });
    },
    headers: { 'content-security-policy': "require-trusted-types-for 'script'" },
    scene: 'write',
  },
  {
    name: 'isolation from other origins',
    headers: {
      'cross-origin-embedder-policy': 'require-corp',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': 'fullscreen=(), clipboard-write=(), focus-without-user-activation=()',
      'document-policy': 'force-load-at-top',
    },
    first: hearReports,
    scene: 'write',
  },
];
