// A thread starts without the loader that reads TypeScript, whatever its parent was started with.
import { register } from 'tsx/esm/api';

register();
await import('./thread.ts');
