import { useEffect, useRef } from 'preact/hooks';
import type { PanelModel } from '@/components/panel/panel-model';
import { Tabs } from '@/components/parts/Tabs';
import { Toast } from '@/components/parts/Toast';
import { sidebarTabs } from '@/core/tabs/sidebar-tabs';
import { t } from '@/texts/t';

import { isFree, pressInPanel } from './panel-keys';
import type { SidebarModel } from './sidebar-model';
import { type TabOf, tabs } from './tabs';

interface Props {
  model: SidebarModel;
  /** Epoch milliseconds, at each drawing. */
  clock: () => number;
}

/** Everything beside the page: a panel for each tab, the one that is chosen in front. */
export function Sidebar({ model, clock }: Props) {
  const panel = useRef<HTMLDivElement>(null);
  const tab = model.tab.value;
  const { panel: Panel }: TabOf<PanelModel<object>> = tabs[tab];
  const done = model.undo.done.value;
  const heading = () => panel.current?.querySelector<HTMLElement>('h1');

  useEffect(() => {
    // On opening; a tab that is chosen keeps the focus itself, and so does a field to write into.
    if (document.activeElement === document.body) heading()?.focus();
  }, []);

  function press(event: KeyboardEvent, box: HTMLElement): void {
    if (pressInPanel(event, box)) event.preventDefault();
    else if (event.key === '/' && isFree(event) && model.toSearch()) {
      event.preventDefault();
      // Once the list has come back.
      requestAnimationFrame(() => box.querySelector<HTMLElement>('input[type="search"]')?.focus());
    }
  }

  return (
    <>
      <header>
        <Tabs
          label="Codelight"
          tabs={sidebarTabs.map((id) => ({ id, name: t(tabs[id].name), icon: tabs[id].icon }))}
          selected={tab}
          onSelect={(next) => void model.select(next)}
        />
      </header>
      <main>
        <div
          ref={panel}
          class="panel"
          role="tabpanel"
          id={`panel-${tab}`}
          aria-labelledby={`tab-${tab}`}
          onKeyDown={(event) => press(event, event.currentTarget)}
        >
          <Panel model={model.panels[tab]} now={clock()} />
        </div>
      </main>
      {done && (
        <div class="toast-slot">
          <Toast
            text={done.text}
            onUndo={
              done.undo &&
              (() => {
                heading()?.focus(); // the button is about to go
                done.undo?.();
              })
            }
            onDone={model.undo.dismiss}
          />
        </div>
      )}
    </>
  );
}
