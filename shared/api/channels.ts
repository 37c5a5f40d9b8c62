/** Names of the channels between preload and main; the page never sees them. */
export const CHANNELS = {
  engine: 'samspil:engine',
  host: 'samspil:host',
  dropped: 'samspil:dropped',
  event: 'samspil:event',
  menu: 'samspil:menu',
} as const;
