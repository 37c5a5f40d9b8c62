/**
 * Holds the app's ready event back until the test tool has attached and calls `__playwright_run`. Without it a window may open
 * while the tool is attaching, and the tool then waits for ever. Its source is also run inside the packed app
 * (held-program.ts), so it uses nothing but what it is given.
 */
function holdReady(app) {
  const isReadyForReal = app.whenReady();
  const emit = app.emit.bind(app);
  let held = null;
  let released = false;
  let release;
  const whenReleased = new Promise((resolve) => {
    release = resolve;
  });

  app.emit = (event, ...details) => {
    if (event !== 'ready' || released) return emit(event, ...details);
    held = details;
    return app.listenerCount('ready') > 0;
  };
  app.isReady = () => released;
  app.whenReady = () => whenReleased;

  globalThis.__playwright_run = async () => {
    await isReadyForReal;
    released = true;
    release();
    emit('ready', ...(held ?? []));
  };
}

module.exports = { holdReady };
