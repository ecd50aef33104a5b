interface Props {
  version: string;
}

/** What this is, what it is not, and whose. */
export function About({ version }: Props) {
  return (
    <div class="set block">
      <p class="body">
        Codelight <bdi>{version}</bdi>. Education only. Not coding, billing, legal or medical
        advice. Check the current code book and payer.
      </p>
      <p class="body">
        New in 0.2: 1,400 entries in place of 120; forms with several meanings; terms of your own;
        options in full, with work systems that are never touched; the first-run page, the menu and
        the address bar.
      </p>
      <p class="why">
        Its code is under the MIT license; its glossary and career texts are under CC BY 4.0. It is
        built with Preact, webextension-polyfill, idb, MiniSearch and Valibot (MIT or ISC), and
        icons by Lucide (ISC).
      </p>
      <p class="why">
        CPT is a trademark of the American Medical Association; AAPC and AHIMA are their owners’.
        Codelight is affiliated with none of them and carries no CPT, CDT, X12 or NUBC code lists.
        Career figures are from the US Bureau of Labor Statistics, each with its year.
      </p>
    </div>
  );
}
