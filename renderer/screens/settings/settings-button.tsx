/** Settings of the app in sections; what is chosen is in force at once. */
import { Settings2 } from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { AppSettings } from '../../../shared/api/methods.ts';
import { Button } from '../../components/button.tsx';
import { Sheet } from '../../components/sheet.tsx';
import { useWords } from '../../components/words.ts';
import { AboutSection } from './about-section.tsx';
import { BrandsSection } from './brands-section.tsx';
import { GeneralSection } from './general-section.tsx';
import { PrivacySection } from './privacy-section.tsx';
import { StorageSection } from './storage-section.tsx';

export const SECTIONS = ['general', 'privacy', 'brands', 'storage', 'about'] as const;
export type Section = (typeof SECTIONS)[number];

/** The section that a command names: `settings.about`; the first where it names none. */
export const sectionOf = (command: string): Section =>
  SECTIONS.find((one) => command === `settings.${one}`) ?? 'general';

interface SettingsButtonProps {
  readonly settings: AppSettings;
  /** The section that is open; null = the dialog is closed. */
  readonly section: Section | null;
  readonly onSection: (section: Section | null) => void;
}

export function SettingsButton({ settings, section, onSection }: SettingsButtonProps) {
  const words = useWords();
  return (
    <>
      <Button look="plain" onPress={() => onSection('general')} icon={<Settings2 aria-hidden size={16} />}>
        {words.t('settings.title')}
      </Button>
      <Sheet
        title={words.t('settings.title')}
        isOpen={section !== null}
        onClose={() => onSection(null)}
        size="large"
      >
        <Tabs
          className="sections"
          orientation="vertical"
          selectedKey={section ?? 'general'}
          onSelectionChange={(key) => onSection(SECTIONS.find((one) => one === key) ?? 'general')}
        >
          <TabList className="section-list" aria-label={words.t('settings.sections')}>
            {SECTIONS.map((one) => (
              <Tab key={one} id={one} className="section-tab">
                {words.t(`settings.${one}`)}
              </Tab>
            ))}
          </TabList>
          <TabPanel id="general" className="section">
            <GeneralSection settings={settings} />
          </TabPanel>
          <TabPanel id="privacy" className="section">
            <PrivacySection settings={settings} />
          </TabPanel>
          <TabPanel id="brands" className="section">
            <BrandsSection />
          </TabPanel>
          <TabPanel id="storage" className="section">
            <StorageSection />
          </TabPanel>
          <TabPanel id="about" className="section">
            <AboutSection />
          </TabPanel>
        </Tabs>
      </Sheet>
    </>
  );
}
