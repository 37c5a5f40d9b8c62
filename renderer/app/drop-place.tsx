/** The whole window takes files: while one hovers over it, it says what will happen. */
import { useState, type DragEvent, type ReactNode } from 'react';
import type { ChosenFile } from '../../shared/api/page.ts';
import { tokenOf } from '../api/window-api.ts';
import { useWords } from '../components/words.ts';

interface DropPlaceProps {
  readonly onFiles: (files: readonly ChosenFile[]) => void;
  readonly onFailure: (error: unknown) => void;
  readonly children: ReactNode;
}

/** More than this at once is a slip of the hand. */
const MOST_FILES = 50;

const holdsFiles = (event: DragEvent): boolean => event.dataTransfer.types.includes('Files');

export function DropPlace({ onFiles, onFailure, children }: DropPlaceProps) {
  const words = useWords();
  const [isOver, setIsOver] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    try {
      const chosen = await Promise.all(files.map(tokenOf));
      const kept = chosen.filter((file) => file !== null);
      if (kept.length > 0) onFiles(kept);
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
        const files = [...event.dataTransfer.files].slice(0, MOST_FILES);
        if (files.length > 0) void take(files);
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
