/** A page of the report in the window: named for screen readers, every kind of drawing, on white in each theme. */
import { render, screen } from '@testing-library/react';
import { describe, expect, it } from 'vitest';
import { ReportPage } from '../../renderer/charts/report-page.tsx';
import type { PageNode, PageScene } from '../../shared/report/page-scene.ts';

const NODES: readonly PageNode[] = [
  {
    type: 'text',
    x: 54,
    y: 80,
    text: 'Overblik',
    size: 20,
    weight: 600,
    heading: true,
    anchor: 'start',
    fill: '#1d2b2f',
  },
  {
    type: 'text',
    x: 54,
    y: 120,
    text: 'Skråt',
    size: 9,
    weight: 400,
    anchor: 'end',
    fill: '#1d2b2f',
    rotate: -45,
  },
  { type: 'rect', x: 0, y: 0, width: 30, height: 10, radius: 3, fill: '#0f5c63' },
  { type: 'line', x1: 0, y1: 5, x2: 90, y2: 5, stroke: { colour: '#e3e1da', width: 0.75, dash: [2, 3] } },
  {
    type: 'picture',
    x: 1,
    y: 2,
    width: 130,
    height: 44,
    source: 'data:image/svg+xml;base64,PHN2Zy8+',
    fit: 'right',
  },
  {
    type: 'chart',
    x: 54,
    y: 200,
    scale: 0.9,
    label: 'Netværket',
    nodes: [
      { type: 'rect', x: 1, y: 1, width: 9, height: 9, radius: 2, fill: '#ffffff', hatch: '#c9c5ba' },
      { type: 'circle', cx: 5, cy: 5, r: 4, stroke: { colour: '#0f5c63', width: 1 } },
      { type: 'path', d: 'M0 0L9 9', fill: '#b7791f' },
      { type: 'ramp', x: 0, y: 20, width: 80, height: 6, radius: 3, colours: ['#eef5f4', '#0b474d'] },
    ],
  },
];

const page: PageScene = { number: 4, width: 595.28, height: 841.89, sections: [], nodes: NODES };

describe('a page of the report', () => {
  it('is one picture with a name, as wide as asked and as high as paper', () => {
    render(<ReportPage page={page} label="Side 4 af 34: Overblik" width={300} />);
    const picture = screen.getByRole('img', { name: 'Side 4 af 34: Overblik' });
    expect(picture.getAttribute('width')).toBe('300');
    expect(Number(picture.getAttribute('height'))).toBeCloseTo(424.28, 1);
    expect(picture.querySelector('rect')?.getAttribute('fill')).toBe('#ffffff');
  });

  it('draws every kind of node, charts from their own corner', () => {
    const { container } = render(<ReportPage page={page} label="Side 4" />);
    const found = (selector: string): number => container.querySelectorAll(selector).length;
    expect([
      found('text'),
      found('circle'),
      found('line:not(pattern line)'),
      found('path'),
      found('image'),
    ]).toEqual([2, 1, 1, 1, 1]);
    expect(container.querySelector('g')?.getAttribute('transform')).toBe('translate(54 200) scale(0.9)');
    expect(container.querySelectorAll('text')[1]?.getAttribute('transform')).toBe('rotate(-45 54 120)');
    expect(container.querySelector('image')?.getAttribute('preserveAspectRatio')).toBe('xMaxYMin meet');
  });

  it('points every fill to a pattern or gradient of its own page', () => {
    const { container } = render(
      <>
        <ReportPage page={page} label="Side 4" />
        <ReportPage page={{ ...page, number: 5 }} label="Side 5" />
      </>,
    );
    const ids = [...container.querySelectorAll('pattern, linearGradient')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
    const used = [...container.querySelectorAll('[fill^="url("]')].map((node) => node.getAttribute('fill'));
    expect(used.sort()).toEqual(ids.map((id) => `url(#${id})`).sort());
  });

  it('sets headings in the family of the brand', () => {
    const { container } = render(
      <ReportPage page={page} label="Side 4" families={{ text: 'Inter', heading: 'Lora' }} />,
    );
    const [heading, text] = container.querySelectorAll('text');
    expect(heading?.getAttribute('font-family')).toBe('Lora');
    expect(text?.getAttribute('font-family')).toBeNull();
    expect(container.querySelector('svg')?.getAttribute('font-family')).toBe('Inter');
  });
});
