import type { BridgeApi } from '../shared/api/page.ts';

declare global {
  interface Window {
    /** Put there by the preload. */
    readonly api: BridgeApi;
  }
}
