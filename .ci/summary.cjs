const { readFileSync } = require('node:fs');
const { relative } = require('node:path');

// Jest's own results → one plain line. Nothing may be skipped here: .ci/run has installed what tests look for.
const [file, exitCode] = process.argv.slice(2);
const results = JSON.parse(readFileSync(file, 'utf8').trim() || '{}');
const passed = results.numPassedTests ?? 0;
// A file that does not even load has no test to count.
const failed = (results.numFailedTests ?? 0) + (results.numRuntimeErrorTestSuites ?? 0);
const skipped = (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0);

for (const { name, message, assertionResults } of results.testResults ?? []) {
  const names = assertionResults.filter(({ status }) => status === 'failed').map(({ fullName }) => fullName);
  const unloaded = names.length === 0 && message ? [message.trim().split('\n', 6).join(' ')] : [];
  for (const failure of [...names, ...unloaded]) console.log(`Failed: ${relative(process.cwd(), name)}: ${failure}`);
}
if (skipped > 0) {
  const names = results.testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'pending' || status === 'todo')
    .map(({ fullName }) => `  ${fullName}`);
  console.log(`Skipped, which must not be here:\n${names.join('\n')}`);
}
if (exitCode !== '0' && passed > 0 && failed === 0) {
  // Jest counts no failure for this, and yet ends with 1.
  console.log(
    `npm test ended with ${exitCode} though no test failed: see above for what went on after its test file had ended.`,
  );
}
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = exitCode === '0' && passed > 0 && failed === 0 && skipped === 0 ? 0 : 1;
