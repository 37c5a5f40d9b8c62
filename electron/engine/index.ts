/** The door of the engine: started behind a Port by a process of its own, or connected to in this one. */
export { startEngine, type Engine, type EngineHost, type Paths } from './engine.ts';
export { readJsonFile, readTextFile } from './json-file.ts';
export { connectEngine, type EngineClient } from './client.ts';
