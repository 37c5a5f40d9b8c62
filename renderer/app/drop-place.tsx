/** The whole window takes files: while one hovers over it, it says what will happen. */
import { useState, type DragEvent, type ReactNode } from 'react';
import type { ChosenFile } from '../../shared/api/page.ts';
import { tokenOf } from '../api/window-api.ts';
import { useWords } from '../components/words.ts';

interface DropPlaceProps {
  readonly onFile: (file: ChosenFile) => void;
  readonly onFailure: (error: unknown) => void;
  readonly children: ReactNode;
}

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

export function DropPlace({ onFile, onFailure, children }: DropPlaceProps) {
  const words = useWords();
  const [isOver, setIsOver] = useState(false);
  const take = async (file: File): Promise<void> => {
    try {
      const chosen = await tokenOf(file);
      if (chosen !== null) onFile(chosen);
    } catch (error) {
      onFailure(error);
    }
  };
  return (
    <div
      className="desk"
      onDragOver={(event) => {
        event.preventDefault();
        if (holdsFiles(event)) setIsOver(true);
      }}
      onDragLeave={(event) => {
        if (event.relatedTarget === null) setIsOver(false);
      }}
      onDrop={(event) => {
        event.preventDefault();
        setIsOver(false);
        const [file] = event.dataTransfer.files;
        if (file !== undefined) void take(file);
      }}
    >
      {children}
      {isOver ? (
        <div className="drop-hint" aria-hidden>
          <p>{words.t('drop.hint')}</p>
        </div>
      ) : null}
    </div>
  );
}
