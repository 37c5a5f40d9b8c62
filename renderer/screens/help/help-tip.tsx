/** A small question mark at the place of doubt: the field's word and what it means, as the method guide has it. */
import { CircleHelp } from 'lucide-react';
import { createContext, useContext } from 'react';
import { Button, Dialog, DialogTrigger, Heading, Popover } from 'react-aria-components';
import { GLOSSARY } from '../../../shared/report/glossary.ts';
import { Button as OwnButton } from '../../components/button.tsx';
import { useWords } from '../../components/words.ts';

/** Opens the method guide at a section; null where there is no guide to open. */
export const GuideContext = createContext<((section: string) => void) | null>(null);

interface HelpTipProps {
  /** Id of a word of the glossary. */
  readonly term: string;
  /** Whether the word stands beside the mark: where several marks do. */
  readonly isNamed?: boolean;
}

export function HelpTip({ term, isNamed = false }: HelpTipProps) {
  const words = useWords();
  const openGuide = useContext(GuideContext);
  const found = GLOSSARY.find(({ id }) => id === term);
  if (found === undefined) throw new Error(`No word "${term}" in the glossary`);
  const name = found.term[words.language];
  const title = name.charAt(0).toUpperCase() + name.slice(1);
  return (
    <DialogTrigger>
      <Button
        className={isNamed ? 'help-tip help-tip-named' : 'help-tip'}
        aria-label={words.t('help.what-is', { name })}
      >
        {isNamed ? name : null}
        <CircleHelp aria-hidden size={14} />
      </Button>
      <Popover className="popover help-popover" placement="bottom start">
        <Dialog className="help-dialog">
          {({ close }) => (
            <>
              <Heading slot="title" className="help-title">
                {title}
              </Heading>
              <p>{found.meaning[words.language]}</p>
              {openGuide === null ? null : (
                <OwnButton
                  look="plain"
                  onPress={() => {
                    close();
                    openGuide(found.section);
                  }}
                >
                  {words.t('help.more')}
                </OwnButton>
              )}
            </>
          )}
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}
