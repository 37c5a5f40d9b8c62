/** What can be done with a figure: copy it as a picture or a table, save it as a drawing, a picture or a table. */
import { Copy, Ellipsis, FileDown } from 'lucide-react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { useWords } from '../components/words.ts';
import { FIGURE_ACTIONS, type FigureAction } from './context.ts';

export function FigureMenu({
  title,
  onAction,
}: {
  readonly title: string;
  readonly onAction: (action: FigureAction) => void;
}) {
  const words = useWords();
  return (
    <MenuTrigger>
      <Button className="button button-icon figure-menu" aria-label={words.t('figure.menu', { title })}>
        <Ellipsis aria-hidden size={16} />
      </Button>
      <Popover className="popover" placement="bottom end">
        <Menu
          className="options"
          aria-label={words.t('figure.menu', { title })}
          onAction={(key) => {
            const action = FIGURE_ACTIONS.find((one) => one === key);
            if (action !== undefined) onAction(action);
          }}
        >
          {FIGURE_ACTIONS.map((action) => (
            <MenuItem key={action} id={action} className="option" textValue={words.t(`figure.${action}`)}>
              <span className="option-mark">
                {action.startsWith('copy') ? (
                  <Copy aria-hidden size={14} />
                ) : (
                  <FileDown aria-hidden size={14} />
                )}
              </span>
              <Text slot="label">{words.t(`figure.${action}`)}</Text>
            </MenuItem>
          ))}
        </Menu>
      </Popover>
    </MenuTrigger>
  );
}
