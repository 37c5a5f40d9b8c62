/** Version of the app, taken into the bundle when it is built. */
import manifest from '../../package.json' with { type: 'json' };

export const version: string = manifest.version;
