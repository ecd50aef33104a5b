import { FileText } from 'lucide-preact';

import { Banner } from './Banner';
import { Confirm } from './Confirm';
import { Empty } from './Empty';
import { Switch } from './Switch';
import { Tabs } from './Tabs';
import { Toast } from './Toast';

const tabs = [
  { id: 'page', name: 'Page', icon: FileText },
  { id: 'notes', name: 'Notes', icon: FileText },
] as const;

export default {
  'banner, a danger': (
    <Banner kind="danger" actions={[['Try again', () => {}]]}>
      <b>This note is not saved yet.</b> Your text is still here.
    </Banner>
  ),
  'banner, a caution': <Banner kind="caution">Firefox no longer lets Codelight read pages.</Banner>,
  confirm: (
    <Confirm title="Erase all your notes?" verb="Erase" onConfirm={() => {}} onCancel={() => {}}>
      They go from this browser. You can put them back until you close this page.
    </Confirm>
  ),
  empty: (
    <Empty icon={FileText} more="Search works anywhere.">
      No billing or coding terms here.
    </Empty>
  ),
  'switch, off': <Switch label="Marks everywhere" on={false} onSwitch={() => {}} />,
  tabs: (
    <>
      <Tabs label="Codelight" tabs={tabs} selected="page" onSelect={() => {}} />
      <div role="tabpanel" id="panel-page" aria-labelledby="tab-page">
        Page
      </div>
    </>
  ),
  toast: <Toast text="Note deleted." onUndo={() => {}} onDone={() => {}} />,
};
