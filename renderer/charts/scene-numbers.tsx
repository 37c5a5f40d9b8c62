/**
 * The numbers of a drawing as buttons over it: one tab stop, arrows move among them, Enter asks how the number was made.
 * Invariant: exactly one of them has tabIndex 0.
 */
import { memo, useMemo, useRef, useState, type KeyboardEvent } from 'react';
import { textWidth } from '../../shared/brand/metrics.ts';
import type { Scene, SceneNode, TextNode } from '../../shared/charts/layout/scene.ts';
import type { Explains } from '../../shared/charts/spec/types.ts';
import { useWords } from '../components/words.ts';
import { useExplainer } from './context.ts';

export interface SceneNumber {
  readonly text: string;
  readonly explains: Explains;
  /** Middle and half sizes, in the scene's units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The numbers of a scene that can be explained, in the order they are read. */
export function sceneNumbers(nodes: readonly SceneNode[]): readonly SceneNumber[] {
  return nodes.flatMap((node): readonly SceneNumber[] => {
    if (node.type === 'group') return sceneNumbers(node.children);
    if (node.type !== 'text' || node.explains === undefined) return [];
    return [numberOf(node, node.explains)];
  });
}

function numberOf(node: TextNode, explains: Explains): SceneNumber {
  const width = textWidth(node.text, node.size, node.weight);
  const shift = node.anchor === 'start' ? width / 2 : node.anchor === 'end' ? -width / 2 : 0;
  return {
    text: node.text,
    explains,
    x: node.x + shift,
    y: node.y - node.size * 0.33,
    width: width + 8,
    height: node.size * 1.5,
  };
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-1, 0],
  ArrowRight: [1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

/** The nearest number in a direction; those straight ahead before those aside. -1: none. */
export function numberTowards(
  numbers: readonly SceneNumber[],
  from: number,
  [dx, dy]: readonly [number, number],
): number {
  const start = numbers[from];
  if (start === undefined) return -1;
  let [best, least] = [-1, Infinity];
  numbers.forEach((one, index) => {
    const [x, y] = [one.x - start.x, one.y - start.y];
    const ahead = x * dx + y * dy;
    const aside = Math.abs(x * dy) + Math.abs(y * dx);
    if (ahead < 2) return;
    const far = ahead + aside * 3;
    if (far < least) [best, least] = [index, far];
  });
  return best;
}

export const SceneNumbers = memo(function SceneNumbers({ scene }: { readonly scene: Scene }) {
  const words = useWords();
  const explain = useExplainer();
  const numbers = useMemo(() => sceneNumbers(scene.nodes), [scene]);
  const [stop, setStop] = useState(0);
  const list = useRef<HTMLDivElement>(null);
  if (explain === null || numbers.length === 0) return null;
  const at = Math.min(stop, numbers.length - 1);
  const move = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const to =
      step !== undefined
        ? numberTowards(numbers, at, step)
        : event.key === 'Home'
          ? 0
          : event.key === 'End'
            ? numbers.length - 1
            : -1;
    if (to < 0) return;
    event.preventDefault();
    setStop(to);
    list.current?.querySelectorAll('button')[to]?.focus();
  };
  return (
    <div
      ref={list}
      className="scene-numbers"
      role="group"
      aria-label={words.t('how.numbers')}
      onKeyDown={move}
    >
      {numbers.map((one, index) => (
        <button
          // A number that changes stays the same button: with another parameter nothing is put in or taken out.
          key={index}
          type="button"
          className="scene-number"
          tabIndex={index === at ? 0 : -1}
          aria-label={words.t('how.of', { name: one.explains.name, value: one.text })}
          style={{
            left: one.x - one.width / 2,
            top: one.y - one.height / 2,
            width: one.width,
            height: one.height,
          }}
          onFocus={() => setStop(index)}
          onClick={() => explain(one.explains)}
        />
      ))}
    </div>
  );
});
