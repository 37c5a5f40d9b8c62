/** Everything about the document as a file, in one dialog: backups, passphrase, data protection. */
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { SessionState } from '../../../shared/api/methods.ts';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { BackupsPanel } from './backups-panel.tsx';
import { PassphrasePanel } from './passphrase-panel.tsx';
import { PrivacyPanel } from './privacy-panel.tsx';

export const PANELS = ['backups', 'passphrase', 'privacy'] as const;
export type Panel = (typeof PANELS)[number];

interface DocumentSheetProps {
  readonly session: SessionState;
  readonly panel: Panel;
  readonly onPanel: (panel: Panel) => void;
  readonly onReplaced: (session: SessionState) => void;
  readonly onRemoved: (text: string) => void;
  readonly onClose: () => void;
}

export function DocumentSheet(props: DocumentSheetProps) {
  const words = useWords();
  const { session, panel, onPanel, onClose } = props;
  const title = `${words.t('panel.title')} · ${session.fileName ?? ''}`;
  return (
    <Sheet title={title} isOpen onClose={onClose} size="large">
      <Tabs
        className="panels"
        selectedKey={panel}
        onSelectionChange={(key) => {
          const chosen = PANELS.find((one) => one === key);
          if (chosen !== undefined) onPanel(chosen);
        }}
      >
        <TabList className="tab-list panel-tabs" aria-label={words.t('panel.title')}>
          {PANELS.map((one) => (
            <Tab key={one} id={one} className="tab">
              {words.t(`panel.${one}`)}
            </Tab>
          ))}
        </TabList>
        <TabPanel id="backups">
          <BackupsPanel session={session} onReplaced={props.onReplaced} />
        </TabPanel>
        <TabPanel id="passphrase">
          <PassphrasePanel session={session} />
        </TabPanel>
        <TabPanel id="privacy">
          <PrivacyPanel session={session} onRemoved={props.onRemoved} />
        </TabPanel>
      </Tabs>
    </Sheet>
  );
}
