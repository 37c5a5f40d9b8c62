/** Buttons beside a grid for what its keys do to rows. */
import { ArrowDown, ArrowUp, Plus, Trash2 } from 'lucide-react';
import { Button } from './button.tsx';
import type { RowCommand } from './grid/grid-state.ts';
import { useWords } from './words.ts';

const TOOLS = [
  ['insert', Plus],
  ['up', ArrowUp],
  ['down', ArrowDown],
  ['remove', Trash2],
] as const;

interface RowToolsProps {
  readonly onCommand: (command: RowCommand) => void;
  readonly isEmpty: boolean;
}

export function RowTools({ onCommand, isEmpty }: RowToolsProps) {
  const words = useWords();
  return TOOLS.map(([command, Icon]) => (
    <Button
      key={command}
      isDisabled={isEmpty}
      onPress={() => onCommand(command)}
      icon={<Icon aria-hidden size={15} />}
    >
      {words.t(`rows.${command}`)}
    </Button>
  ));
}
