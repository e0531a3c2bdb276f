// What hangs on the host: how the extension starts, which files it reads and writes and how, what its pages may do. Tried in
// a browser's worker for every change; the others of all.ts only in a campaign, as they say the same in both hosts.
import './host.ts';
import './activation.test.ts';
import './views.test.ts';
import './diagnostics.test.ts';
import './encodings.test.ts';
import './form.test.ts';
import './settings.test.ts';
import './folder.test.ts';
import './together.test.ts';
import './papers.test.ts';
import './commands.test.ts';
import './first-steps.test.ts';
import './reports.test.ts';
import './years.test.ts';
import './comparison.test.ts';
import './failure.test.ts';
