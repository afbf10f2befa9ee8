// Begins the worker in which one story is checked. A thread does not know TypeScript of itself, whatever its program knows.
import { register } from 'tsx/esm/api';

register();
await import('./checking.ts');
