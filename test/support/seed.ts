import fc from 'fast-check';
import { THOROUGH } from './thorough.ts';

// The same change is tried with the same cases each time; a campaign tries others, and tells by which number they come again.
if (!THOROUGH) fc.configureGlobal({ seed: 1 });
