/** describe and it for tests that run again and again in one process; expect is the test tool's own. */
import vm from 'node:vm';

const call = new vm.Script('globalThis.__samspilCall()');

/** Runs a function that must end in time; an endless loop is broken off with an error. */
export function inTime(milliseconds, body) {
  globalThis.__samspilCall = body;
  return call.runInThisContext({ timeout: milliseconds });
}

/** What tests import from the test tool, and `collect`, which gives the tests of what `load` evaluates. */
export function createHarness(tool) {
  let tests = [];
  let path = [];
  let hooks = { before: [], after: [] };
  const describe = (name, body) => {
    const outer = { path, hooks };
    path = [...path, name];
    hooks = { before: [...hooks.before], after: [...hooks.after] };
    body();
    ({ path, hooks } = outer);
  };
  const it = (name, body) => {
    tests.push({ name: [...path, name].join(' > '), body, hooks });
  };
  const each = (register) => (cases) => (name, body) => {
    cases.forEach((one, index) => {
      const given = Array.isArray(one) ? one : [one];
      register(`${name} #${index}`, () => body(...given));
    });
  };
  it.each = each(it);
  describe.each = each(describe);
  let once = [];
  const exports = {
    ...tool,
    describe,
    it,
    test: it,
    beforeAll: (body) => once.push(body),
    afterAll: () => undefined,
    beforeEach: (body) => hooks.before.push(body),
    afterEach: (body) => hooks.after.push(body),
  };
  return {
    exports,
    collect(load) {
      [tests, path, hooks, once] = [[], [], { before: [], after: [] }, []];
      load();
      const setUp = once;
      const start = () => setUp.splice(0).forEach((body) => body());
      return tests.map(({ name, body, hooks: own }) => ({
        name,
        run() {
          start();
          for (const hook of own.before) hook();
          const result = body();
          if (result instanceof Promise) throw new Error('asynchronous test');
          for (const hook of own.after) hook();
        },
      }));
    },
  };
}
