// Every test, in order.
import './host.ts';
import './activation.test.ts';
import './detection.test.ts';
import './views.test.ts';
import './diagnostics.test.ts';
import './encodings.test.ts';
import './outline.test.ts';
import './folding.test.ts';
import './hover.test.ts';
import './in-text.test.ts';
import './form.test.ts';
import './form-layouts.test.ts';
import './actions.test.ts';
import './settings.test.ts';
import './accept.test.ts';
import './quiet.test.ts';
import './folder.test.ts';
import './tasks.test.ts';
import './papers.test.ts';
import './paste.test.ts';
import './commands.test.ts';
import './first-steps.test.ts';
// From here on the reports of the workspace are held against each other.
import './reports.test.ts';
import './comparison.test.ts';
import './failure.test.ts';
