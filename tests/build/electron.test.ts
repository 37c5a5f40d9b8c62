/** Which Electron is chosen, and what the registry's archive becomes. */
import { describe, expect, it } from 'vitest';
import {
  chooseSource,
  executableName,
  needsOwnBinding,
  REGISTRY_RUNTIME,
  runtimeEntryName,
} from '../../build/scripts/lib/electron.mjs';
import { withOlderNodeApi } from '../../build/scripts/lib/binding.mjs';
import { isNewEnough } from '../../build/scripts/lib/node.mjs';

const facts = { override: undefined, packaged: false, cached: false, reachable: null, registryFits: true };

describe('the Electron that is chosen', () => {
  it('is the one that the environment names, before all others', () => {
    expect(chooseSource({ ...facts, override: '/opt/electron', packaged: true, cached: true })).toBe(
      'override',
    );
  });

  it("is the electron package's own binary, before a cached older one", () => {
    expect(chooseSource({ ...facts, packaged: true, cached: true })).toBe('package');
  });

  it('is the cached one without asking the network', () => {
    expect(chooseSource({ ...facts, cached: true })).toBe('cached');
  });

  it('is downloaded where the download can be reached, and asked for only then', () => {
    expect(chooseSource(facts)).toBe('ask');
    expect(chooseSource({ ...facts, reachable: true })).toBe('download');
  });

  it("is the registry's where nothing else is reached, on the one platform it is made for", () => {
    expect(chooseSource({ ...facts, reachable: false })).toBe('registry');
    expect(chooseSource({ ...facts, reachable: false, registryFits: false })).toBe('none');
  });

  it('needs a binding of its own below Node-API 10', () => {
    expect(needsOwnBinding(REGISTRY_RUNTIME.electronVersion)).toBe(true);
    expect(needsOwnBinding('34.5.8')).toBe(true);
    expect(needsOwnBinding('35.0.0')).toBe(false);
    expect(needsOwnBinding('45.4.1')).toBe(false);
  });

  it('has the name of its platform', () => {
    expect(executableName('linux')).toBe('electron');
    expect(executableName('win32')).toBe('electron.exe');
    expect(executableName('darwin')).toContain('.app/');
  });
});

describe("the registry's archive", () => {
  it('gives its runtime and none of the app that it carried', () => {
    expect(runtimeEntryName('Cypress/libffmpeg.so')).toBe('libffmpeg.so');
    expect(runtimeEntryName('Cypress/locales/da.pak')).toBe('locales/da.pak');
    expect(runtimeEntryName('Cypress/resources/app/package.json')).toBeNull();
    expect(runtimeEntryName('Cypress/browser_v8_context_snapshot.bin')).toBeNull();
    expect(runtimeEntryName('elsewhere/file')).toBeNull();
  });

  it('names the executable electron', () => {
    expect(runtimeEntryName('Cypress/Cypress')).toBe('electron');
  });
});

describe('the binding for an older Node-API', () => {
  it('asks for what both versions share', () => {
    expect(withOlderNodeApi(`'defines': ['NAPI_VERSION=10', 'X'],`)).toBe(
      `'defines': ['NAPI_EXPERIMENTAL', 'X'],`,
    );
  });

  it('stops when the build description is another one', () => {
    expect(() => withOlderNodeApi(`'defines': ['NAPI_VERSION=11']`)).toThrow(/better-sqlite3/);
  });
});

describe('the Node for tools', () => {
  it.each([
    ['v20.20.2', false],
    ['v22.12.0', false],
    ['v22.18.0', true],
    ['v23.11.0', false],
    ['v24.0.0', true],
    ['v26.1.0', true],
  ])('%s: %s', (version, fits) => {
    expect(isNewEnough(version)).toBe(fits);
  });
});
